package org.snapback.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PageTest {
    @Test
    void a_result_replaces_the_last_one_and_nothing_else() throws IOException {
        String text = "Before\n<!-- a -->\n\nold\n\n<!-- end of a -->\n<!-- b -->\nother\n<!-- end of b -->\n";

        String now = Page.with(text, "a", "new\n");

        assertThat(now)
                .isEqualTo("Before\n<!-- a -->\n\nnew\n\n<!-- end of a -->\n<!-- b -->\nother\n<!-- end of b -->\n");
    }

    @Test
    void a_page_without_the_section_is_refused() {
        assertThatThrownBy(() -> Page.with("nothing", "a", "new")).hasMessageContaining("no section for a");
    }

    @ParameterizedTest
    @EnumSource
    void every_benchmark_has_its_section(Benchmark benchmark) throws IOException {
        String page = Files.readString(Path.of("../../docs/benchmarks.md"));

        assertThat(Page.with(page, benchmark.toString(), "new")).contains("new");
    }
}
