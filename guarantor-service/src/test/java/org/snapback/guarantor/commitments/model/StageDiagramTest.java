package org.snapback.guarantor.commitments.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page in docs/domain and the code say the same. */
class StageDiagramTest {
    private static final Path PAGE = Path.of(System.getProperty("contracts"), "..", "domain", "commitments.md");

    @Test
    void docs_show_the_stages_of_a_progress_report() throws IOException {
        String transitions = Arrays.stream(ReportTransition.values())
                .map(move -> "    %s --> %s: %s (%s)\n".formatted(move.from(), move.to(), move, move.cause()))
                .collect(Collectors.joining());
        String diagram = """
                ```mermaid
                stateDiagram-v2
                    [*] --> REPORTED
                %s    CONFIRMED --> [*]
                    REPLACED --> [*]
                ```
                """.formatted(transitions);

        assertThat(Files.readString(PAGE)).contains(diagram);
    }

    @Test
    void docs_name_every_pillar() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(Arrays.stream(Pillar.values())
                        .map(pillar -> "`" + pillar + "`")
                        .toList());
    }
}
