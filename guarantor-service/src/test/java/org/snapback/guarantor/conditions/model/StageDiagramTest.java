package org.snapback.guarantor.conditions.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The diagram that the docs show is the table that the code obeys. */
class StageDiagramTest {
    private static final Path PAGE = Path.of(System.getProperty("contracts"), "..", "domain", "easing.md");

    @Test
    void docs_show_the_stages_of_an_attestation() throws IOException {
        String transitions = Arrays.stream(Transition.values())
                .map(move -> "    %s --> %s: %s (%s)\n".formatted(move.from(), move.to(), move, move.cause()))
                .collect(Collectors.joining());
        String ends = Arrays.stream(Stage.values())
                .filter(Transition::endsAt)
                .map("    %s --> [*]\n"::formatted)
                .collect(Collectors.joining());
        String diagram = """
                ```mermaid
                stateDiagram-v2
                    [*] --> ATTESTED
                %s%s```
                """.formatted(transitions, ends);

        assertThat(Files.readString(PAGE)).contains(diagram);
    }

    @Test
    void docs_name_every_condition_with_its_meaning() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(Arrays.stream(Condition.values())
                        .map(condition -> "| `%s` | %s |".formatted(condition, condition.meaning()))
                        .toList());
    }
}
