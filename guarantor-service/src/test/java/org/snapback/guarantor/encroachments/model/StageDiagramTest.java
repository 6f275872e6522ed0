package org.snapback.guarantor.encroachments.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The diagram that the docs show is the table that the code obeys. */
class StageDiagramTest {
    private static final Path PAGE = Path.of(System.getProperty("contracts"), "..", "domain", "encroachments.md");

    @Test
    void docs_show_the_stages_of_a_report() throws IOException {
        String transitions = Arrays.stream(Transition.values())
                .flatMap(move -> move.from().stream()
                        .map(from -> "    %s --> %s: %s (%s)\n".formatted(from, move.to(), move, move.cause())))
                .collect(Collectors.joining());
        String ends = Arrays.stream(Stage.values())
                .filter(Transition::endsAt)
                .map("    %s --> [*]\n"::formatted)
                .collect(Collectors.joining());
        String diagram = """
                ```mermaid
                stateDiagram-v2
                    [*] --> FILED
                %s%s```
                """.formatted(transitions, ends);

        assertThat(Files.readString(PAGE)).contains(diagram);
    }

    @Test
    void docs_name_every_kind_and_gravity() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(Arrays.stream(EncroachmentKind.values())
                        .map(kind -> "`" + kind + "`")
                        .toList())
                .contains("(`LIMITED`, `SERIOUS`, `GRAVE`, in this order)");
    }
}
