package org.snapback.sanctions.packages.designations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each way of refusing something about a designation has its page. */
class DesignationProblemPagesTest {
    private static final Path PAGES = Path.of(System.getProperty("contracts"), "..", "problems");

    @ParameterizedTest
    @EnumSource
    void every_problem_has_its_page(DesignationProblem problem) throws IOException {
        assertThat(Files.readString(PAGES.resolve(problem.slug() + ".md")))
                .contains("`%s` · %d · %s".formatted(problem.uri(), problem.status(), problem.title()))
                .contains("**Cause.**", "**Cure.**");
    }
}
