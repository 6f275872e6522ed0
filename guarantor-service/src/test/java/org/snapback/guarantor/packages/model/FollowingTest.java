package org.snapback.guarantor.packages.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.runtime.json.Json;
import org.snapback.servers.testing.Contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the examples of sanctions-service's contract make of the replica. */
class FollowingTest {
    private static final UUID FREEZE = UUID.fromString("019a1b2c-0000-7000-8000-0000000000a1");
    private static final UUID EXPORTS = UUID.fromString("019a1b2c-0000-7000-8000-0000000000a2");
    private static final UUID CUTOFF = UUID.fromString("019a1b2c-0000-7000-8000-0000000000a4");
    private static final UUID TRANSACTIONS = UUID.fromString("019a1b2c-0000-7000-8000-0000000000a3");

    @Test
    void a_proposal_is_known_with_all_its_rungs() {
        KnownPackage known = follow("package.proposed").orElseThrow();

        assertThat(known.stage()).isEqualTo(PackageStage.PROPOSED);
        assertThat(known.measures()).extracting(KnownMeasure::stage).containsOnly(MeasureStage.WAITING);
        assertThat(known.automatic())
                .containsExactly(new AutomaticTerms(2, Set.of("GROUND", "AIR_OR_MISSILE"), "SERIOUS"));
        assertThat(known.suspensionConditions()).containsExactly("AGGRESSION_CEASED");
        assertThat(known.boundByAdoption()).isEqualTo(Bound.NOBODY);
    }

    @Test
    void an_adoption_binds_by_measure_type_and_leaves_higher_rungs_waiting() {
        KnownPackage known = follow("package.proposed", "package.adopted").orElseThrow();

        assertThat(known.rung()).isEqualTo(1);
        assertThat(known.boundByAdoption().to("ASSET_FREEZE")).containsExactly("DE", "LT", "PL");
        assertThat(known.boundByAdoption().to("EXPORT_BAN")).containsExactly("DE", "PL");
        assertThat(stages(known)).containsExactly(MeasureStage.IN_FORCE, MeasureStage.WAITING, MeasureStage.WAITING);
        assertThat(known.measure(TRANSACTIONS).orElseThrow().effectiveFrom()).isNull();
    }

    @Test
    void only_a_rung_that_an_encroachment_fired_counts_as_automatic() throws JsonProcessingException {
        KnownPackage byBallot = follow("package.proposed", "package.adopted", "package.escalated")
                .orElseThrow();
        KnownPackage adopted = follow("package.proposed", "package.adopted").orElseThrow();

        KnownPackage fired = Following.after(
                        Optional.of(adopted),
                        "package.escalated",
                        told("package.escalated", example -> example.contains("cause")),
                        false)
                .orElseThrow();

        assertThat(byBallot.lastAutomaticAt()).isNull();
        assertThat(fired.lastAutomaticAt()).isEqualTo("2026-04-02T11:00:00Z");
        assertThat(fired.rung()).isEqualTo(2);
        assertThat(fired.boundOn(2).to("TRANSACTION_BAN")).containsExactly("DE", "LT", "PL");
    }

    @Test
    void single_measures_are_eased_and_snap_back() {
        KnownPackage suspended = follow("package.proposed", "package.adopted", "package.suspended")
                .orElseThrow();
        KnownPackage back = follow("package.proposed", "package.adopted", "package.suspended", "package.snapped-back")
                .orElseThrow();

        assertThat(suspended.stage()).isEqualTo(PackageStage.ADOPTED);
        assertThat(suspended.eased()).extracting(KnownMeasure::id).containsExactly(EXPORTS);
        assertThat(back.eased()).isEmpty();
        assertThat(back.measure(EXPORTS).orElseThrow().effectiveFrom()).isEqualTo("2030-09-01T04:30:00Z");
        assertThat(back.measure(FREEZE).orElseThrow().effectiveFrom()).isEqualTo("2026-03-03T16:20:00.5Z");
    }

    @Test
    void a_package_lifted_as_a_whole_says_until_when_it_can_snap_back() {
        KnownPackage lifted = follow("package.proposed", "package.adopted", "package.escalated", "package.lifted")
                .orElseThrow();

        assertThat(lifted.stage()).isEqualTo(PackageStage.LIFTED);
        assertThat(lifted.snapbackUntil()).isEqualTo("2040-04-03T11:00:00Z");
    }

    @Test
    void a_rung_whose_confirmation_was_false_waits_again_and_binds_nobody() throws JsonProcessingException {
        KnownPackage fired = Following.after(
                        follow("package.proposed", "package.adopted"),
                        "package.escalated",
                        told("package.escalated", example -> example.contains("cause")),
                        false)
                .orElseThrow();

        KnownPackage fallen = Following.after(
                        Optional.of(fired),
                        "package.consequences-ended",
                        told("package.consequences-ended", example -> example.contains("WAITING")),
                        false)
                .orElseThrow();

        assertThat(fallen.stage()).isEqualTo(PackageStage.ADOPTED);
        assertThat(fallen.rung()).isEqualTo(1);
        assertThat(fallen.boundOn(2)).isEqualTo(Bound.NOBODY);
        assertThat(fallen.lastAutomaticAt()).isNull();
        assertThat(fallen.measure(TRANSACTIONS).orElseThrow().stage()).isEqualTo(MeasureStage.WAITING);
        assertThat(fallen.measure(TRANSACTIONS).orElseThrow().effectiveFrom()).isNull();
    }

    @Test
    void what_is_lifted_as_before_has_its_snapback_period_again() throws JsonProcessingException {
        Optional<KnownPackage> back =
                follow("package.proposed", "package.adopted", "package.lifted", "package.snapped-back");

        KnownPackage lifted = Following.after(
                        back,
                        "package.consequences-ended",
                        told("package.consequences-ended", example -> example.contains("LIFTED")),
                        false)
                .orElseThrow();

        assertThat(lifted.stage()).isEqualTo(PackageStage.LIFTED);
        assertThat(lifted.snapbackUntil()).isEqualTo("2040-04-03T11:00:00Z");
        assertThat(lifted.measure(EXPORTS).orElseThrow().stage()).isEqualTo(MeasureStage.LIFTED);
    }

    @Test
    void a_revised_text_is_the_packages_once_the_ballot_has_taken_it() {
        KnownPackage proposed = follow("package.proposed").orElseThrow();
        KnownPackage taken =
                follow("package.proposed", "package.revision-taken").orElseThrow();

        assertThat(taken.digest()).isNotEqualTo(proposed.digest());
        assertThat(taken.stage()).isEqualTo(PackageStage.PROPOSED);
        assertThat(follow("package.proposed", "package.revised")).isEmpty();
        assertThat(follow("package.proposed", "package.revision-dropped")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"package.ended", "package.expired"})
    void what_ends_at_a_review_or_its_sunset_is_expired(String event) {
        KnownPackage known =
                follow("package.proposed", "package.adopted", event).orElseThrow();

        assertThat(known.stage()).isEqualTo(PackageStage.EXPIRED);
        assertThat(known.measure(FREEZE).orElseThrow().stage()).isEqualTo(MeasureStage.EXPIRED);
    }

    @Test
    void a_rescission_ends_what_has_begun_and_nothing_else() {
        KnownPackage known = follow("package.proposed", "package.adopted", "package.rescinded")
                .orElseThrow();

        assertThat(known.stage()).isEqualTo(PackageStage.RESCINDED);
        assertThat(stages(known)).containsExactly(MeasureStage.EXPIRED, MeasureStage.WAITING, MeasureStage.WAITING);
    }

    @ParameterizedTest
    @CsvSource({"package.listed, 2", "package.delisted, -2"})
    void a_listing_or_delisting_is_another_text_with_annexes_of_other_length(String event, long more) {
        KnownPackage before =
                follow("package.proposed", "package.adopted", "package.amended").orElseThrow();

        KnownPackage known = follow("package.proposed", "package.adopted", "package.amended", event)
                .orElseThrow();

        assertThat(known.digest()).startsWith("1b4f0e98").isNotEqualTo(before.digest());
        assertThat(known.stage()).isEqualTo(before.stage());
        assertThat(freeze(known).designations()).isEqualTo(freeze(before).designations() + more);
    }

    private static KnownMeasure freeze(KnownPackage known) {
        return known.measures().stream()
                .filter(one -> one.type().equals("ASSET_FREEZE"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_correction_is_another_wording_and_moves_nothing() {
        KnownPackage before = follow("package.proposed", "package.adopted").orElseThrow();

        KnownPackage known = follow("package.proposed", "package.adopted", "package.corrected")
                .orElseThrow();

        assertThat(known.digest()).startsWith("60303ae2").isNotEqualTo(before.digest());
        assertThat(known.stage()).isEqualTo(PackageStage.ADOPTED);
        assertThat(known.rung()).isEqualTo(before.rung());
        assertThat(known.bound()).isEqualTo(before.bound());
        assertThat(known.measure(FREEZE)).isEqualTo(before.measure(FREEZE));
    }

    @Test
    void an_amended_text_binds_from_its_decision_on_whom_it_was_decided_for() {
        KnownPackage asked = follow("package.proposed", "package.adopted", "package.amendment-requested")
                .orElseThrow();
        KnownPackage known = follow(
                        "package.proposed", "package.adopted", "package.amendment-requested", "package.amended")
                .orElseThrow();

        assertThat(asked.digest()).isNotEqualTo(known.digest());
        assertThat(asked.measure(CUTOFF)).isEmpty();
        KnownMeasure added = known.measure(CUTOFF).orElseThrow();
        assertThat(added.stage()).isEqualTo(MeasureStage.IN_FORCE);
        assertThat(known.boundBy(added).to("FINANCIAL_MESSAGING_CUTOFF")).containsExactly("DE", "LT", "PL");
        assertThat(known.boundBy(added).to("EXPORT_BAN")).containsExactly("DE", "PL");
        assertThat(known.boundBy(known.measure(FREEZE).orElseThrow())).isEqualTo(known.boundByAdoption());
        assertThat(known.measures()).extracting(KnownMeasure::id).endsWith(CUTOFF);
        assertThat(known.amending()).isNull();
    }

    @Test
    void an_amendment_that_is_not_agreed_changes_nothing() {
        assertThat(follow(
                        "package.proposed",
                        "package.adopted",
                        "package.amendment-requested",
                        "package.amendment-refused"))
                .isEqualTo(follow("package.proposed", "package.adopted"));
    }

    @ParameterizedTest
    @CsvSource({
        "package.returned, DRAFT",
        "package.withdrawn, WITHDRAWN",
        "package.rejected, REJECTED",
        "package.adopted, ADOPTED"
    })
    void a_ballots_end_moves_the_stage(String event, PackageStage stage) {
        assertThat(follow("package.proposed", event).orElseThrow().stage()).isEqualTo(stage);
    }

    @Test
    void what_was_never_proposed_here_is_not_known() {
        assertThat(follow("package.adopted")).isEmpty();
    }

    @Test
    void a_request_changes_nothing() throws JsonProcessingException {
        Optional<KnownPackage> adopted = follow("package.proposed", "package.adopted");

        assertThat(Following.after(
                        adopted,
                        "package.suspension-requested",
                        told("package.suspension-requested", example -> true),
                        false))
                .isEmpty();
    }

    @Test
    void a_proposal_without_its_digest_is_refused_by_name() throws JsonProcessingException {
        Told told = Json.read("""
                {"packageId": "019a1b2c-0000-7000-8000-000000000001", "title": "T", "rule": "UNANIMITY"}
                """, Told.class);

        assertThatThrownBy(() -> Following.after(Optional.empty(), "package.proposed", told, false))
                .hasMessage("digest is missing");
    }

    @Test
    void the_replica_survives_its_own_json() throws JsonProcessingException {
        KnownPackage known = follow("package.proposed", "package.adopted", "package.escalated")
                .orElseThrow();

        assertThat(Json.read(Json.write(known), KnownPackage.class)).isEqualTo(known);
    }

    private static List<MeasureStage> stages(KnownPackage known) {
        return known.measures().stream().map(KnownMeasure::stage).toList();
    }

    private static Optional<KnownPackage> follow(String... events) {
        Optional<KnownPackage> known = Optional.empty();
        for (String event : events) {
            try {
                known = Following.after(
                        known,
                        event,
                        told(event, example -> !example.contains("\"cause\"") || event.equals("package.snapped-back")),
                        false);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(event, e);
            }
        }
        return known;
    }

    private static Told told(String event, Predicate<String> which) throws JsonProcessingException {
        String example = Contracts.examples("compact.packages", event).stream()
                .filter(which)
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .findFirst()
                .orElseThrow();
        return Json.read(example, Told.class);
    }
}
