package org.snapback.sanctions.canonical;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CanonicalJsonTest {
    private static final String[] CHARACTERS = {
        "a",
        "Z",
        "0",
        " ",
        "\"",
        "\\",
        "/",
        "\b",
        "\t",
        "\n",
        "\f",
        "\r",
        "\u0001",
        "\u001f",
        "\u007f",
        "\u0080",
        "é",
        "\u2028",
        "\ufb33",
        "\uffff",
        "Ж",
        "\ud83d\ude02",
        "\ud834\udd1e"
    };

    @Test
    void agrees_with_another_implementation_on_whatever_it_is_given() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        for (long seed = 0; seed < 500; seed++) {
            Map<String, Object> object = object(new Random(seed), 3);
            String other = new JsonCanonicalizer(mapper.writeValueAsString(object)).getEncodedString();

            String ours = CanonicalJson.write(object);

            assertThat(ours).as("seed %d", seed).isEqualTo(other);
        }
    }

    @Test
    void sorts_names_by_utf16_code_units() {
        assertThat(CanonicalJson.write(Map.of("\ufb33", 1, "\ud83d\ude02", 2, "a", 3)))
                .isEqualTo("{\"a\":3,\"\ud83d\ude02\":2,\"\ufb33\":1}");
    }

    @Test
    void refuses_what_would_not_survive() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(Map.of("a", 1L << 53)));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(Map.of("a", Long.MIN_VALUE)));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(Map.of("a", 1.5)));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(Map.of("a", "\ud800")));
    }

    private static Map<String, Object> object(Random random, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            object.put(text(random), value(random, depth));
        }
        return object;
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 -> random.nextBoolean();
            case 1 -> random.nextInt();
            case 2 -> random.nextLong(1L << 53) * (random.nextBoolean() ? 1 : -1);
            case 3 -> text(random);
            case 4 -> {
                List<Object> array = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    array.add(value(random, depth - 1));
                }
                yield array;
            }
            default -> object(random, depth - 1);
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
        }
        return text.toString();
    }
}
