package org.snapback.guarantor.agreements.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The diagram that the docs show is the table that the code obeys. */
class StageDiagramTest {
    private static final Path PAGE = Path.of(System.getProperty("contracts"), "..", "domain", "agreements.md");

    @Test
    void docs_show_the_stages_of_an_agreement() throws IOException {
        assertThat(Files.readString(PAGE)).contains("```mermaid\n" + Transitions.diagram() + "\n```\n");
    }

    @Test
    void each_pair_of_stage_and_act_stands_once_in_the_table() {
        assertThat(Transitions.TABLE)
                .extracting(row -> row.from() + " " + row.act())
                .doesNotHaveDuplicates();
    }
}
