package org.snapback.guarantor.commitments.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.guarantor.commitments.model.CommitmentDraft.Figure;
import org.snapback.guarantor.commitments.model.CommitmentDraft.Part;
import org.snapback.runtime.problem.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class CommitmentCheckTest {
    private static final Instant BY = Instant.parse("2028-12-31T00:00:00Z");

    @Test
    void every_missing_limb_is_named_at_once() {
        var nothing = new CommitmentDraft(null, null, null, null, null, false, " ", null, null, null, null, null);

        assertThat(violations(nothing))
                .extracting(Violation::pointer, Violation::rule)
                .containsExactly(
                        tuple("/guarantor", "required"),
                        tuple("/pillar", "required"),
                        tuple("/nature", "required"),
                        tuple("/mode", "required"),
                        tuple("/what", "required"),
                        tuple("/howMuch", "required"),
                        tuple("/by", "required"),
                        tuple("/verification", "required"));
    }

    @Test
    void without_milestones_the_whole_is_due_at_the_end() {
        var terms = terms(draft(euros(500)));

        assertThat(terms.milestones()).containsExactly(new Milestone(1, BY, new HowMuch(500, Unit.currency("EUR"))));
    }

    @Test
    void milestones_are_numbered_in_their_order() {
        var terms = terms(draft(euros(500), part("2027-06-30", euros(200)), part("2028-06-30", euros(300))));

        assertThat(terms.milestones())
                .extracting(Milestone::number, milestone -> milestone.howMuch().value())
                .containsExactly(tuple(1, 200L), tuple(2, 300L));
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, HowMuch.MOST + 1, Long.MAX_VALUE})
    void a_number_that_is_negative_nothing_or_too_large_is_refused(long number) {
        assertThat(violations(draft(euros(number))))
                .extracting(Violation::pointer, Violation::rule)
                .containsExactly(tuple("/howMuch/amount", "range"));
        assertThat(violations(draft(new Figure(null, null, number, "howitzer"))))
                .extracting(Violation::pointer, Violation::rule)
                .containsExactly(tuple("/howMuch/quantity", "range"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eur", "EURO", "XYZ", "", "€"})
    void a_currency_that_iso_4217_does_not_know_is_refused(String code) {
        assertThat(violations(draft(new Figure(1L, code, null, null))))
                .extracting(Violation::pointer, Violation::rule)
                .containsExactly(tuple("/howMuch/currency", "currency-code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Howitzer", "howitzer ", "гаубиця", "a,b", "=1", "-x"})
    void a_unit_that_could_be_written_in_two_ways_is_refused(String unit) {
        assertThat(violations(draft(new Figure(null, null, 1L, unit))))
                .extracting(Violation::pointer, Violation::rule)
                .containsExactly(tuple("/howMuch/unit", "unit"));
    }

    @Test
    void an_amount_beside_a_quantity_is_refused() {
        assertThat(violations(draft(new Figure(1L, "EUR", 1L, "howitzer"))))
                .extracting(Violation::pointer, Violation::rule)
                .containsExactly(tuple("/howMuch", "one-of"));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "2028-06-30, 2027-06-30, /milestones/1/due",
        "2027-06-30, 2027-06-30, /milestones/1/due",
        "2027-06-30, 2029-06-30, /milestones/1/due"
    })
    void dates_out_of_order_are_refused(String first, String second, String pointer) {
        assertThat(violations(draft(euros(2), part(first, euros(1)), part(second, euros(1)))))
                .extracting(Violation::pointer, Violation::rule)
                .containsExactly(tuple(pointer, "order"));
    }

    @ParameterizedTest
    @CsvSource({"1999-12-31T23:59:59Z", "2200-01-01T00:00:00Z", "-1000000000-01-01T00:00:00Z"})
    void a_moment_that_can_only_be_a_slip_is_refused(Instant by) {
        var draft = draft(euros(1));
        var late = new CommitmentDraft(
                draft.guarantor(),
                draft.pillar(),
                draft.nature(),
                draft.mode(),
                draft.flag(),
                false,
                draft.what(),
                draft.howMuch(),
                by,
                draft.verification(),
                null,
                null);

        assertThat(violations(late))
                .extracting(Violation::pointer, Violation::rule)
                .containsExactly(tuple("/by", "range"));
    }

    @ParameterizedTest(name = "{0} + {1} of {2}")
    @CsvSource({"1, 2, 4", "2, 3, 4", "9007199254740991, 9007199254740991, 4", "9007199254740991, 1, 9007199254740991"})
    void milestones_that_do_not_make_the_whole_are_refused(long first, long second, long whole) {
        assertThat(violations(draft(euros(whole), part("2027-06-30", euros(first)), part("2028-06-30", euros(second)))))
                .extracting(Violation::pointer, Violation::rule)
                .containsExactly(tuple("/milestones", "sum"));
    }

    @Test
    void a_milestone_in_another_currency_is_refused() {
        var dollars = new Figure(1L, "USD", null, null);

        assertThat(violations(draft(euros(2), part("2027-06-30", euros(1)), part("2028-06-30", dollars))))
                .extracting(Violation::pointer, Violation::rule)
                .containsExactly(tuple("/milestones/1/howMuch", "same-unit"));
    }

    @ParameterizedTest
    @EnumSource
    void only_training_and_exercises_have_a_flag(Pillar pillar) {
        var flagged = of(pillar, Flag.NATO, euros(1));

        assertThat(CommitmentCheck.of(flagged) instanceof CommitmentCheck.Complete)
                .isEqualTo(pillar == Pillar.TRAINING || pillar == Pillar.JOINT_EXERCISES);
    }

    private static List<Violation> violations(CommitmentDraft draft) {
        return CommitmentCheck.of(draft) instanceof CommitmentCheck.Incomplete incomplete
                ? incomplete.violations()
                : List.of();
    }

    private static CommitmentTerms terms(CommitmentDraft draft) {
        return ((CommitmentCheck.Complete) CommitmentCheck.of(draft)).terms();
    }

    private static Figure euros(long cents) {
        return new Figure(cents, "EUR", null, null);
    }

    private static Part part(String day, Figure howMuch) {
        return new Part(Instant.parse(day + "T00:00:00Z"), howMuch);
    }

    private static CommitmentDraft draft(Figure howMuch, Part... milestones) {
        return of(Pillar.FINANCE, null, howMuch, milestones);
    }

    private static CommitmentDraft of(Pillar pillar, Flag flag, Figure howMuch, Part... milestones) {
        return new CommitmentDraft(
                "PL",
                pillar,
                CommitmentNature.MILITARY,
                Mode.PREVENTIVE,
                flag,
                false,
                "Aid to the budget",
                howMuch,
                BY,
                "The central bank's receipt",
                null,
                Arrays.asList(milestones));
    }
}
