package org.snapback.guarantor.ballots.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snapback.guarantor.ballots.model.BallotKind.ADOPTION;
import static org.snapback.guarantor.ballots.model.BallotKind.CONFIRMATION;
import static org.snapback.guarantor.ballots.model.BallotKind.ESCALATION;
import static org.snapback.guarantor.ballots.model.BallotKind.MILITARY_RESPONSE;
import static org.snapback.guarantor.ballots.model.DecisionRule.OPT_IN;
import static org.snapback.guarantor.ballots.model.DecisionRule.QUALIFIED_MAJORITY;
import static org.snapback.guarantor.ballots.model.DecisionRule.REVERSE_CONSENSUS;

class BallotKindTest {
    private static final Path PAGE = Path.of(System.getProperty("contracts"), "..", "domain", "ballots.md");

    @Test
    void docs_show_the_table_of_kinds_that_the_code_obeys() throws IOException {
        String rows = Arrays.stream(BallotKind.values())
                .map(kind -> "| `%s` | %s | `%s` | `%s` | %s |\n"
                        .formatted(kind, kind.meaning(), kind.circles(), kind.defaultRule(), others(kind)))
                .collect(Collectors.joining());

        assertThat(Files.readString(PAGE)).contains("""
                | kind | what is decided | electorate | default rule | also allowed |
                | --- | --- | --- | --- | --- |
                """ + rows);
    }

    @Test
    void docs_name_every_rule() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(Arrays.stream(DecisionRule.values())
                        .map(rule -> "| `" + rule + "` |")
                        .toList());
    }

    @Test
    void military_matters_are_never_decided_by_majority_silence_or_reverse_consensus() {
        assertThat(DecisionRule.values())
                .allSatisfy(rule -> assertThat(MILITARY_RESPONSE.allows(rule, true))
                        .as("%s", rule)
                        .isEqualTo(rule == OPT_IN));
    }

    @Test
    void reverse_consensus_confirms_an_encroachment_where_the_package_agreed_it() {
        assertThat(CONFIRMATION.allows(REVERSE_CONSENSUS, true)).isTrue();
        assertThat(CONFIRMATION.allows(REVERSE_CONSENSUS, false)).isFalse();
        assertThat(ADOPTION.allows(REVERSE_CONSENSUS, true)).isFalse();
    }

    @Test
    void packages_may_still_be_decided_by_qualified_majority() {
        assertThat(List.of(ADOPTION, ESCALATION)).allMatch(kind -> kind.allows(QUALIFIED_MAJORITY, false));
    }

    @ParameterizedTest
    @EnumSource
    void a_kind_allows_its_default_and_names_no_rule_twice(BallotKind kind) {
        assertThat(kind.allows(kind.defaultRule(), false)).isTrue();
        assertThat(kind.rules()).doesNotHaveDuplicates().noneMatch(kind.rulesWhereAgreed()::contains);
    }

    private static String others(BallotKind kind) {
        return Stream.concat(
                        kind.rules().stream().skip(1).map(rule -> "`" + rule + "`"),
                        kind.rulesWhereAgreed().stream().map(rule -> "`" + rule + "` where the package agreed it"))
                .reduce((a, b) -> a + ", " + b)
                .orElse("–");
    }
}
