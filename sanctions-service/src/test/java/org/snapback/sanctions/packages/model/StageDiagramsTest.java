package org.snapback.sanctions.packages.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The diagrams that docs show are the tables that the code obeys. */
class StageDiagramsTest {
    private static final Path PAGE = Path.of(System.getProperty("contracts"), "..", "domain", "packages.md");

    @Test
    void docs_show_the_stages_of_a_package() throws IOException {
        assertThat(Files.readString(PAGE)).contains(fenced(PackageLife.TRANSITIONS.diagram()));
    }

    @Test
    void docs_show_the_stages_of_a_measure() throws IOException {
        assertThat(Files.readString(PAGE)).contains(fenced(MeasureLife.TRANSITIONS.diagram()));
    }

    @Test
    void docs_show_the_stages_of_a_designation() throws IOException {
        assertThat(Files.readString(PAGE.resolveSibling("designations.md")))
                .contains(fenced(DesignationLife.TRANSITIONS.diagram()));
    }

    private static String fenced(String diagram) {
        return "```mermaid\n" + diagram + "\n```";
    }
}
