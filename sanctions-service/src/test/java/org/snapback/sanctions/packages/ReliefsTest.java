package org.snapback.sanctions.packages;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestBallot;
import org.snapback.sanctions.testing.TestCondition;
import org.snapback.sanctions.testing.TestEncroachment;
import org.snapback.sanctions.testing.TestPackage;
import org.snapback.sanctions.testing.TestRelief;
import org.snapback.sanctions.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** What is eased snaps back where the guarantors do not agree to continue the relief. */
@QuarkusTest
class ReliefsTest extends ServiceTest {
    private TestPackage adopted;
    private UUID ban;

    @BeforeEach
    void anAdoptedPackage() {
        TestRoster.acceded("PL", "LT");
        TestCondition.allConfirmed();
        adopted = adopted();
        ban = UUID.fromString(adopted.read(adopted.token()).extract().path("measures[0].id"));
    }

    @Test
    void the_packages_that_it_names_snap_back_with_the_notice_as_their_cause() {
        TestPackage other = adopted();
        adopted.eased("lifting");
        other.eased("lifting");
        TestRelief relief = TestRelief.of(adopted);

        relief.ended(Instant.now());

        adopted.read(Tokens.partner())
                .body("stage", equalTo("ADOPTED"))
                .body("measures[0].stage", equalTo("IN_FORCE"))
                .body("consequences.noticeId", contains(relief.notice().toString()))
                .body("consequences[0].measures", contains(ban.toString()));
        other.read(Tokens.partner()).body("stage", equalTo("LIFTED"));
        JsonPath told = JsonPath.from(
                TestDatabase.journal("package.snapped-back").getFirst().payload());
        assertThat(told.getString("cause.kind")).isEqualTo("RELIEF");
        assertThat(told.getString("cause.id")).isEqualTo(relief.notice().toString());
    }

    @Test
    void it_is_told_once_however_often_it_comes() {
        adopted.eased("lifting");
        TestRelief relief = TestRelief.of(adopted);
        Instant moment = Instant.now();
        relief.ended(moment);
        adopted.eased("lifting");

        relief.ended(Instant.now());

        adopted.read(adopted.token()).body("stage", equalTo("LIFTED"));
        assertThat(TestDatabase.journal("package.snapped-back")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_package_that_snaps_back_at_an_encroachment_while_its_relief_is_questioned_does_so_once(
            boolean encroachmentFirst) {
        adopted.eased("lifting");
        TestRelief relief = TestRelief.of(adopted);
        TestEncroachment strike = TestEncroachment.strike("LIMITED");

        if (encroachmentFirst) {
            strike.confirmed();
            relief.ended(Instant.now());
        } else {
            relief.ended(Instant.now());
            strike.confirmed();
        }

        adopted.read(Tokens.partner()).body("stage", equalTo("ADOPTED")).body("measures.stage", contains("IN_FORCE"));
        assertThat(TestDatabase.journal("package.snapped-back")).hasSize(1);
        assertThat(TestDatabase.journal("package.escalated")).isEmpty();
    }

    @Test
    void what_was_eased_after_it_ended_is_a_relief_of_its_own() {
        Instant ended = Instant.now();
        adopted.eased("suspension");

        TestRelief.of(adopted).ended(ended);

        adopted.read(adopted.token()).body("stage", equalTo("SUSPENDED")).body("consequences", empty());
    }

    @Test
    void an_easing_that_is_being_decided_ends_unless_it_was_asked_for_later() {
        Instant before = Instant.now();
        UUID ballot = requested();
        TestRelief.of(adopted).ended(before);
        adopted.read(adopted.token()).body("easings[0].outcome", equalTo(null));

        TestRelief.of(adopted).ended(Instant.now());

        adopted.read(adopted.token()).body("easings.outcome", contains("REFUSED"));
        TestEncroachment.awaitTaken(
                TestBallot.of(adopted, ballot).closed("ADOPTED", "PL").id());
        adopted.read(adopted.token()).body("stage", equalTo("ADOPTED"));
    }

    @Test
    void a_lifted_measure_stays_lifted_after_its_snapback_period() {
        adopted.eased("lifting");
        TestDatabase.update(
                "UPDATE measure SET snapback_until = '2026-01-01T00:00:00Z'::timestamptz" + " WHERE stage = 'LIFTED'");

        TestRelief.of(adopted).ended(Instant.now());

        adopted.read(adopted.token()).body("stage", equalTo("LIFTED"));
    }

    @Test
    void it_holds_what_an_encroachment_snapped_back_whose_confirmation_is_found_false() {
        adopted.eased("suspension");
        TestEncroachment strike = TestEncroachment.strike("LIMITED");
        strike.confirmed();
        TestRelief.of(adopted).ended(Instant.now());

        strike.rescinded();

        adopted.read(adopted.token()).body("stage", equalTo("ADOPTED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"relief.questioned", "relief.continued"})
    void until_it_ends_nothing_moves(String name) {
        adopted.eased("lifting");

        TestRelief.of(adopted).told(name, Instant.now());

        adopted.read(adopted.token()).body("stage", equalTo("LIFTED"));
    }

    @Test
    void a_package_that_there_is_not_makes_it_a_dead_letter() {
        adopted.eased("lifting");
        int before = TestKafka.readAll("compact.dead-letters.sanctions").size();
        TestKafka.send(TestKafka.Event.of(
                "compact.conditions",
                "relief.ended",
                "guarantor",
                UUID.randomUUID().toString(),
                2,
                "PUBLIC",
                """
                        {"noticeId": "%s", "packageIds": ["%s", "%s"], "endedAt": "%s", "reason": "votes against"}
                        """.formatted(UUID.randomUUID(), adopted.id(), UUID.randomUUID(), Instant.now())));

        await().until(() -> TestKafka.readAll("compact.dead-letters.sanctions").size() == before + 1);

        adopted.read(adopted.token()).body("stage", equalTo("LIFTED"));
        assertThat(TestDatabase.query("SELECT 1 AS one FROM ended_relief")).isEmpty();
    }

    private static TestPackage adopted() {
        TestPackage one = TestPackage.drafted(Tokens.delegate("PL"), TestPackage.FORESIGHTED);
        one.measure("EXPORT_BAN", 1);
        one.measure("TRANSACTION_BAN", 2);
        one.adopted("PL", "LT");
        one.read(one.token()).body("measures", hasSize(2));
        return one;
    }

    private UUID requested() {
        return UUID.fromString(adopted.ask(adopted.token(), "suspension")
                .statusCode(202)
                .extract()
                .path("ballotId"));
    }
}
