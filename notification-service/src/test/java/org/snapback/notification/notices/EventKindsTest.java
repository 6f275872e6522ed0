package org.snapback.notification.notices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.snapback.notification.wording.Wordings;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventKindsTest {
    private static final Path ASYNCAPI =
            Path.of(System.getProperty("contracts")).resolve("asyncapi.yaml");

    @Test
    void everyTypeThatIsToldHasAKind() {
        assertThat(EventKinds.names()).containsExactlyInAnyOrderElementsOf(Wordings.names());
    }

    @Test
    void aTypeThatNobodyIsToldOfHasNone() {
        assertThatThrownBy(() -> EventKinds.of("org.snapback.package.outcome-ignored.v1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("package.outcome-ignored");
    }

    @Test
    void theContractSaysTheSame() throws IOException {
        Map<String, EventKind> written = new TreeMap<>();

        for (Object each : messages().values()) {
            Map<?, ?> message = (Map<?, ?>) each;
            if (message.containsKey("x-severity")) {
                Object demand = message.get("x-demand");
                written.put(
                        Wordings.name((String) message.get("name")),
                        new EventKind(
                                Severity.valueOf((String) message.get("x-severity")),
                                Marking.valueOf((String) message.get("x-marking")),
                                demand == null ? Demand.NONE : Demand.valueOf((String) demand)));
            }
        }

        assertThat(written.keySet()).isEqualTo(new TreeSet<>(EventKinds.names()));
        assertThat(written)
                .allSatisfy((name, kind) ->
                        assertThat(kind).as(name).isEqualTo(EventKinds.of("org.snapback." + name + ".v1")));
    }

    private static Map<?, ?> messages() throws IOException {
        Map<?, ?> document = new Yaml().load(Files.readString(ASYNCAPI));
        return (Map<?, ?>) ((Map<?, ?>) document.get("components")).get("messages");
    }
}
