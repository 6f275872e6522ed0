package org.snapback.sanctions.register.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each way of refusing something about a pair of subjects has its page. */
class IdentityProblemPagesTest {
    private static final Path PAGES = Path.of(System.getProperty("contracts"), "..", "problems");

    @ParameterizedTest
    @EnumSource
    void every_problem_has_its_page(IdentityProblem problem) throws IOException {
        assertThat(Files.readString(PAGES.resolve(problem.slug() + ".md")))
                .contains("`%s` · %d · %s".formatted(problem.uri(), problem.status(), problem.title()))
                .contains("**Cause.**", "**Cure.**");
    }
}
