package org.snapback.guarantor.implementations.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The diagram that the docs show is the table that the code obeys. */
class StageDiagramTest {
    private static final Path PAGE = Path.of(System.getProperty("contracts"), "..", "domain", "implementations.md");

    @Test
    void docs_show_the_stages_of_an_implementation() throws IOException {
        String transitions = Arrays.stream(Transition.values())
                .flatMap(move -> move.from().stream()
                        .map(from -> "    %s --> %s: %s (%s)\n".formatted(from, move.to(), move, move.cause())))
                .collect(Collectors.joining());
        String diagram = """
                ```mermaid
                stateDiagram-v2
                    [*] --> PENDING
                    [*] --> NOT_BOUND
                %s```
                """.formatted(transitions);

        assertThat(Files.readString(PAGE)).contains(diagram);
    }

    @Test
    void docs_name_every_stage_that_is_reported() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(Arrays.stream(Stage.values())
                        .filter(Stage::isReported)
                        .map(stage -> "| `" + stage + "` |")
                        .toList());
    }
}
