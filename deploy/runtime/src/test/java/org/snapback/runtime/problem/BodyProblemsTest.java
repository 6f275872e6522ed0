package org.snapback.runtime.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

class BodyProblemsTest {
    enum Colour {
        RED,
        BLUE
    }

    record Inner(int amount, Colour colour, Instant at) {}

    record Outer(List<Inner> inner) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"inner\":[{\"amount\":1,\"size\":2}]} | /inner/0/size   | known-field | validation",
                "{\"inner\":[{\"colour\":\"green\"}]}    | /inner/0/colour | known-value | validation",
                "{\"inner\":[{\"amount\":\"a lot\"}]}    | /inner/0/amount | type        | validation",
                "{\"inner\":[{\"at\":\"noon\"}]}         | /inner/0/at     | type        | validation",
                "{\"inner\":7}                           | /inner          | type        | validation",
                "{\"inner\":[                            | /inner/0        | json        | bad-request",
                "{nonsense                               | ''              | json        | bad-request"
            })
    void fieldAndRuleAreNamed(String body, String pointer, String rule, String type) {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        JsonProcessingException fault =
                assertThrows(JsonProcessingException.class, () -> mapper.readValue(body, Outer.class));

        Refusal refusal = BodyProblems.refusal(fault);

        assertThat(refusal.type().slug()).isEqualTo(type);
        assertThat(refusal.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.rule()).isEqualTo(rule);
            assertThat(violation.pointer()).isEqualTo(rule.equals("json") ? "" : pointer);
        });
    }
}
