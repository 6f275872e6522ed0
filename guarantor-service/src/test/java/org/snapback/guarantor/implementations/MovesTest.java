package org.snapback.guarantor.implementations;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestAgreements;
import org.snapback.guarantor.testing.TestImplementations;
import org.snapback.guarantor.testing.TestPackage;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** What states owe follows their packages, and their own joining and leaving. */
@QuarkusTest
class MovesTest extends ServiceTest {
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @BeforeEach
    void boundStates() {
        TestRoster.acceded("DE", "LT", "PL");
    }

    @Test
    void an_adoption_makes_one_implementation_for_each_bound_state_and_measure() {
        var adopted = TestImplementations.adopted(now);

        TestImplementations.list("packageId=" + adopted.id())
                .body("items", hasSize(6))
                .body("items.findAll { it.stage == 'NOT_BOUND' }.state", contains("LT"))
                .body("items.findAll { it.stage == 'NOT_BOUND' }.measureType", contains("EXPORT_BAN"));
        TestImplementations.list("state=PL&measureType=ASSET_FREEZE")
                .body("items.dueAt", contains(now.plus(Duration.ofHours(24)).toString()))
                .body("items.stage", contains("PENDING"));
        TestImplementations.list("state=PL&measureType=EXPORT_BAN")
                .body("items.dueAt", contains(now.plus(Duration.ofDays(30)).toString()));
    }

    @Test
    void each_state_hears_once_of_a_move_whatever_number_of_measures_it_has() {
        TestImplementations.adopted(now);

        var due = TestDatabase.journal("implementation.due");
        assertThat(due)
                .extracting(TestDatabase.Entry::audience, TestDatabase.Entry::aggregateVersion)
                .containsExactlyInAnyOrder(tuple("DE", 1L), tuple("LT", 1L), tuple("PL", 1L));
        assertThat(due)
                .extracting(entry -> JsonPath.from(entry.payload()).getList("implementations"))
                .allSatisfy(implementations -> assertThat(implementations).hasSize(2));
    }

    @Test
    void an_amendment_makes_those_of_the_measures_that_it_adds_for_whom_it_binds() {
        var adopted = TestImplementations.adopted(now).tell("package.amendment-requested");
        UUID before = TestImplementations.id(adopted, "PL", "ASSET_FREEZE");

        adopted.tell("package.amended", data -> {
            TestImplementations.effectiveFrom(now).accept(data);
            data.putArray("bound").add("DE").add("PL");
        });

        TestImplementations.list("measureType=FINANCIAL_MESSAGING_CUTOFF")
                .body("items.state", containsInAnyOrder("DE", "PL"))
                .body("items.stage", contains("PENDING", "PENDING"));
        TestImplementations.read(before).body("endedAt", nullValue()).body("stage", equalTo("PENDING"));
        assertThat(TestDatabase.journal("implementation.due"))
                .filteredOn(entry -> entry.payload().contains("package.amended"))
                .extracting(TestDatabase.Entry::audience)
                .containsExactlyInAnyOrder("DE", "PL");
    }

    @Test
    void a_correction_changes_the_words_and_nothing_that_is_owed() {
        var adopted = TestImplementations.adopted(now);
        UUID export = TestImplementations.id(adopted, "PL", "EXPORT_BAN");

        adopted.tell("package.corrected", data -> {
            TestImplementations.effectiveFrom(now).accept(data);
            data.put("title", "Third package").put("rung", 1);
            ((ObjectNode) data.path("measures").path(0)).put("scope", "Machine tools of heading 8466");
        });

        TestImplementations.read(export)
                .header("ETag", "\"1\"")
                .body("title", equalTo("Third package"))
                .body("scope", equalTo("Machine tools of heading 8466"))
                .body("endedAt", nullValue());
        assertThat(TestDatabase.journal("implementation.ended")).isEmpty();
    }

    @Test
    void a_rung_that_waits_makes_none_until_it_stands() {
        var adopted = TestImplementations.adopted(now);
        TestImplementations.list("measureType=TRANSACTION_BAN").body("items", empty());

        adopted.tell("package.escalated", TestImplementations.effectiveFrom(now));

        TestImplementations.list("measureType=TRANSACTION_BAN")
                .body("items.state", containsInAnyOrder("DE", "LT", "PL"))
                .body("items.rung", contains(2, 2, 2));
        assertThat(TestDatabase.journal("implementation.due")).hasSize(6);
    }

    @Test
    void an_event_that_changes_nothing_says_nothing() {
        var adopted = TestImplementations.adopted(now);

        adopted.tell("package.measures-in-force", TestImplementations.effectiveFrom(now));

        assertThat(TestDatabase.journal("implementation.due")).hasSize(3);
        assertThat(TestDatabase.journal("implementation.ended")).isEmpty();
    }

    @Test
    void a_suspension_ends_what_is_owed_and_keeps_its_stage() {
        var adopted = TestImplementations.adopted(now);
        UUID export = TestImplementations.id(adopted, "PL", "EXPORT_BAN");
        TestImplementations.reported(export, "PL", TestImplementations.IN_FORCE);

        adopted.tell("package.suspended");

        TestImplementations.read(export)
                .body("stage", equalTo("IN_FORCE"))
                .body("endReason", equalTo("MEASURE_SUSPENDED"));
        TestImplementations.read(TestImplementations.id(adopted, "PL", "ASSET_FREEZE"))
                .body("endedAt", nullValue());
        assertThat(TestDatabase.journal("implementation.ended"))
                .extracting(TestDatabase.Entry::audience)
                .containsExactlyInAnyOrder("DE", "LT", "PL");
    }

    @Test
    void a_snapback_makes_the_same_implementation_due_anew_and_keeps_its_reports() {
        var adopted = TestImplementations.adopted(now.minus(Duration.ofDays(1)));
        UUID export = TestImplementations.id(adopted, "PL", "EXPORT_BAN");
        TestImplementations.reported(export, "PL", TestImplementations.IN_FORCE);
        adopted.tell("package.suspended");

        adopted.tell("package.snapped-back", TestImplementations.effectiveFrom(now));

        TestImplementations.read(export)
                .body("stage", equalTo("PENDING"))
                .body("endedAt", nullValue())
                .body("legalAct", nullValue())
                .body("effectiveFrom", equalTo(now.toString()))
                .body("dueAt", equalTo(now.plus(Duration.ofDays(30)).toString()))
                .body("reports.stage", contains("IN_FORCE"));
        TestImplementations.list("state=LT&measureType=EXPORT_BAN").body("items.stage", contains("NOT_BOUND"));
        assertThat(TestDatabase.query(
                        "SELECT stage, until IS NULL AS open FROM implementation_course WHERE implementation_id = ?"
                                + " ORDER BY number",
                        export))
                .extracting(row -> row.get("stage"), row -> row.get("open"))
                .containsExactly(tuple("PENDING", false), tuple("IN_FORCE", false), tuple("PENDING", true));
    }

    @Test
    void a_rung_that_rested_on_a_false_confirmation_is_not_owed_any_more() {
        var adopted = TestImplementations.adopted(now);
        adopted.tell("package.escalated", TestImplementations.effectiveFrom(now));

        adopted.tell("package.consequences-ended", data -> {
            data.put("stage", "ADOPTED").put("rung", 1);
            ((ObjectNode) data.path("measures").get(0))
                    .put("id", TestImplementations.measure("a3"))
                    .put("type", "TRANSACTION_BAN")
                    .put("rung", 2)
                    .put("stage", "WAITING")
                    .remove("effectiveFrom");
        });

        TestImplementations.list("measureType=TRANSACTION_BAN")
                .body("items.endReason", contains("NOT_STANDING", "NOT_STANDING", "NOT_STANDING"));
        TestImplementations.list("measureType=ASSET_FREEZE")
                .body("items.endReason", contains(nullValue(), nullValue(), nullValue()));
    }

    @Test
    void nothing_is_owed_to_a_package_that_is_rescinded() {
        var adopted = TestImplementations.adopted(now);

        adopted.tell("package.rescinded");

        TestImplementations.list("state=PL")
                .body("items.endReason", contains("PACKAGE_RESCINDED", "PACKAGE_RESCINDED"));
        assertThat(TestDatabase.journal("implementation.ended")).hasSize(3);
    }

    @Test
    void a_state_that_joins_inherits_what_stands_as_its_agreement_allows() {
        var adopted = TestImplementations.adopted(now);
        adopted.tell("package.suspended");

        joins("CL", "EXPORT_BAN");
        joins("EE", "BROADCAST_BAN");

        TestImplementations.list("state=CL&measureType=EXPORT_BAN").body("items.stage", contains("NOT_BOUND"));
        TestImplementations.list("state=EE")
                .body("items", hasSize(2))
                .body("items.inherited", contains(true, true))
                .body("items.find { it.measureType == 'ASSET_FREEZE' }.stage", equalTo("PENDING"))
                .body("items.find { it.measureType == 'ASSET_FREEZE' }.endReason", nullValue())
                .body("items.find { it.measureType == 'EXPORT_BAN' }.endReason", equalTo("MEASURE_SUSPENDED"));

        adopted.tell("package.snapped-back", TestImplementations.effectiveFrom(now));

        TestImplementations.list("measureType=EXPORT_BAN")
                .body("items.findAll { it.stage == 'PENDING' }.state", containsInAnyOrder("DE", "EE", "PL"));
    }

    @Test
    void whoever_inherits_a_package_is_bound_by_its_automatic_rung_but_not_by_a_ballot_without_it() {
        var adopted = TestImplementations.adopted(now);
        var voted = TestImplementations.adopted(now);
        joins("EE", "BROADCAST_BAN");

        adopted.tell("package.escalated", data -> {
            TestImplementations.effectiveFrom(now).accept(data);
            data.putObject("cause")
                    .put("kind", "ENCROACHMENT")
                    .put("id", UUID.randomUUID().toString());
        });
        voted.tell("package.escalated", TestImplementations.effectiveFrom(now));

        TestImplementations.list("state=EE&measureType=TRANSACTION_BAN")
                .body("items.packageId", contains(adopted.id().toString()));
    }

    @Test
    void whoever_joins_while_others_vote_inherits_what_they_decide() {
        var proposed = TestImplementations.proposed();
        joins("EE", "EXPORT_BAN");

        proposed.tell("package.adopted", TestImplementations.effectiveFrom(now));

        TestImplementations.list("state=EE")
                .body("items.inherited", contains(true, true))
                .body("items.find { it.measureType == 'ASSET_FREEZE' }.stage", equalTo("PENDING"))
                .body("items.find { it.measureType == 'EXPORT_BAN' }.stage", equalTo("NOT_BOUND"));
    }

    @Test
    void a_state_that_leaves_owes_nothing_from_then_on() {
        UUID agreement = joins("EE", "BROADCAST_BAN");
        var adopted = TestImplementations.adopted(now);
        var bindsEstonia = TestPackage.proposed().tell("package.adopted", data -> {
            TestImplementations.effectiveFrom(now).accept(data);
            data.putArray("bound").add("EE");
            data.putArray("excepted");
        });
        TestAgreements.done(agreement, "termination-notice", "{}");
        TestClock.ahead(Duration.ofDays(190));
        await().until(() -> !TestDatabase.journal("guarantor.left").isEmpty());

        TestImplementations.list("state=EE").body("items.endReason", contains("STATE_LEFT", "STATE_LEFT"));
        assertThat(TestDatabase.journal("implementation.ended"))
                .extracting(TestDatabase.Entry::audience)
                .containsExactly("EE");

        bindsEstonia.tell("package.suspended").tell("package.snapped-back", TestImplementations.effectiveFrom(now));

        TestImplementations.list("state=EE").body("items.endReason", contains("STATE_LEFT", "STATE_LEFT"));
        TestImplementations.list("packageId=" + adopted.id()).body("items.state.unique()", hasSize(3));
    }

    @Test
    void many_states_hear_once_each() {
        List<String> codes = Stream.of(Locale.getISOCountries())
                .filter(code -> !List.of("DE", "LT", "PL", "UA").contains(code))
                .limit(37)
                .toList();
        TestRoster.acceded(codes.toArray(String[]::new));

        TestPackage.proposed().tell("package.adopted", data -> {
            TestImplementations.effectiveFrom(now).accept(data);
            var bound = data.putArray("bound");
            codes.forEach(bound::add);
            data.putArray("excepted");
        });

        TestImplementations.list("limit=500").body("items", hasSize(74));
        assertThat(TestDatabase.journal("implementation.due")).hasSize(37);
    }

    private static UUID joins(String code, String reservation) {
        TestRoster.candidate(code);
        return TestAgreements.inForce(TestAgreements.terms(code).replace("BROADCAST_BAN", reservation));
    }
}
