package org.snapback.runtime.journal;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EventTest {
    @ParameterizedTest
    @CsvSource({
        "compact.packages,package.adopted,urn:snapback:schema:compact.packages:package.adopted.v1",
        "ministry.PL,notice.issued,urn:snapback:schema:ministry:notice.issued.v1",
        "exercise.PL,notice.issued,urn:snapback:schema:exercise:notice.issued.v1",
        "public,announcement.issued,urn:snapback:schema:public:announcement.issued.v1"
    })
    void theSchemaIsNamedByTopicAndType(String topic, String type, String schema) {
        Event event = new Event(topic, "thing", "1", 1, type, Map.of(), Audience.PUBLIC, false);

        assertThat(event.dataschema()).isEqualTo(schema);
        assertThat(event.fullType()).isEqualTo("org.snapback." + type + ".v1");
    }

    @Test
    void statesAreSortedAndSingle() {
        assertThat(Audience.states(List.of("UA", "PL", "UA")).text()).isEqualTo("PL,UA");
    }

    @Test
    void noStatesIsNobody() {
        assertThat(Audience.states(List.of())).isEqualTo(Audience.NONE);
    }
}
