package org.snapback.guarantor.calls.model;

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
    void docs_show_the_stages_of_a_call() throws IOException {
        String transitions = Arrays.stream(CallTransition.values())
                .flatMap(move -> move.from().stream()
                        .map(from -> "    %s --> %s: %s (%s)\n".formatted(from, move.to(), move, move.cause())))
                .collect(Collectors.joining());
        String ends = Arrays.stream(CallStage.values())
                .filter(CallTransition::endsAt)
                .map("    %s --> [*]\n"::formatted)
                .collect(Collectors.joining());
        String diagram = """
                ```mermaid
                stateDiagram-v2
                    [*] --> CALLED
                %s%s```
                """.formatted(transitions, ends);

        assertThat(Files.readString(PAGE)).contains(diagram);
    }
}
