package org.snapback.notification.subscriptions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each way of refusing something about a subscription has its page. */
class ProblemPagesTest {
    private static final Path PAGES = Path.of(System.getProperty("contracts"), "..", "problems");

    @ParameterizedTest
    @EnumSource
    void every_problem_has_its_page(SubscriptionProblem problem) throws IOException {
        assertThat(Files.readString(PAGES.resolve(problem.slug() + ".md")))
                .contains("`%s` · %d · %s".formatted(problem.uri(), problem.status(), problem.title()))
                .contains("**Cause.**", "**Cure.**");
    }
}
