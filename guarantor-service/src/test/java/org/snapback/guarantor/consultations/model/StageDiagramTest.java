package org.snapback.guarantor.consultations.model;

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
    void docs_show_the_stages_of_a_consultation() throws IOException {
        String transitions = Arrays.stream(ConsultationTransition.values())
                .flatMap(move -> move.from().stream()
                        .map(from -> "    %s --> %s: %s (%s)\n".formatted(from, move.to(from), move, move.cause())))
                .collect(Collectors.joining());
        String diagram = """
                ```mermaid
                stateDiagram-v2
                    [*] --> REQUESTED
                %s    DECIDED --> [*]
                ```
                """.formatted(transitions);

        assertThat(Files.readString(PAGE)).contains(diagram);
    }

    @Test
    void docs_name_every_deadline_and_how_it_stands() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains("| `CONVENE` | 24 hours |", "| `DECIDE` | 72 hours |")
                .contains(Arrays.stream(DeadlineStage.values())
                        .map(stage -> "`" + stage + "`")
                        .toList());
    }
}
