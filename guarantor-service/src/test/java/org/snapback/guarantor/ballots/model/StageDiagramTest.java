package org.snapback.guarantor.ballots.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The diagram that the docs show is the table that the code obeys. */
class StageDiagramTest {
    private static final Path PAGE = Path.of(System.getProperty("contracts"), "..", "domain", "ballots.md");

    @Test
    void docs_show_the_stages_of_a_ballot() throws IOException {
        String transitions = Arrays.stream(Transition.values())
                .map(move -> "    %s --> %s: %s (%s)\n".formatted(move.from(), move.to(), move, move.cause()))
                .collect(Collectors.joining());
        String diagram = """
                ```mermaid
                stateDiagram-v2
                    [*] --> OPEN
                %s    CLOSED --> [*]
                ```
                """.formatted(transitions);

        assertThat(Files.readString(PAGE)).contains(diagram);
    }

    @Test
    void docs_name_every_reason_for_which_a_ballot_does_not_open() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(Arrays.stream(OpeningRefusal.values())
                        .map(reason -> "| `" + reason + "` |")
                        .toList());
    }
}
