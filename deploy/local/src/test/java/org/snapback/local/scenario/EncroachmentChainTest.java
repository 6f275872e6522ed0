package org.snapback.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.snapback.local.client.Addresses;
import org.snapback.local.client.Api;
import org.snapback.local.client.UnexpectedException;
import org.snapback.local.client.Waiting;
import org.snapback.local.demo.CallWalk;
import org.snapback.local.demo.ConditionWalk;
import org.snapback.local.demo.EncroachmentWalk;
import org.snapback.local.demo.PackageWalk;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The decision procedure from end to end, on all three services: a package with an AUTOMATIC rung is suspended once its
 * condition is met; a new encroachment is reported, consulted on and confirmed; the package snaps back and a commitment is
 * called; a second confirmation is rescinded; the damage is compensated, and the package lifted.
 */
class EncroachmentChainTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Api api = new Api();
    private Addresses at;
    private Life life;

    @Test
    void aNewEncroachmentIsAnsweredAtOnceAndTheAnswerEndsOnlyWhenAllConditionsAreMet() throws Exception {
        try (TestStack stack = TestStack.start(1)) {
            at = stack.addresses();
            life = new Life(at);
            life.begin();
            CallWalk call = new CallWalk(at, api, "PL");
            call.promise();
            PackageWalk eased = adopted();
            PackageWalk waiting = adopted();
            ConditionWalk ceased = met("AGGRESSION_CEASED");
            suspended(eased);

            EncroachmentWalk attack = reported();
            consulted(attack);
            decide(attack.ask().text("openBallotId"));
            JsonNode back = eased.awaitStage("ADOPTED", PATIENCE).body();
            JsonNode climbed = waiting.awaitStanding(2, PATIENCE).body();
            call.accept(attack.id());
            call.report();
            Api.Answer kept = call.confirm();

            EncroachmentWalk mistaken = reported();
            decide(mistaken.ask().text("openBallotId"));
            eased.awaitStanding(2, PATIENCE);
            rescinded(mistaken);
            JsonNode undone = eased.awaitStanding(1, PATIENCE).body();

            met("NON_REPETITION_GUARANTEED");
            compensated();
            met("DAMAGE_COMPENSATED");
            lifted(waiting);
            stack.awaitQuiet();

            assertThat(kept.text("stage")).isEqualTo("CONFIRMED");
            assertThat(back.path("rung").asInt()).isEqualTo(1);
            assertThat(undone.path("stage").asText()).isEqualTo("ADOPTED");
            assertThat(climbed.path("measures").findValuesAsText("stage")).doesNotContain("WAITING", "SUSPENDED");
            assertThat(chain(stack, attack))
                    .contains(
                            "encroachment.confirmed", "package.snapped-back", "package.escalated", "commitment.called");
            assertThat(told(stack, "PL"))
                    .containsSubsequence(
                            "encroachment.reported",
                            "consultation.requested",
                            "consultation.convened",
                            "encroachment.confirmed",
                            "encroachment.rescinded",
                            "package.lifted");
            assertThat(told(stack, "PL")).contains("package.snapped-back", "commitment.called");
            assertThat(ceased.id()).isNotEqualTo(attack.id());
            assertThat(stack.missing()).isEmpty();
        }
    }

    private PackageWalk adopted() throws InterruptedException {
        PackageWalk walk = life.proposeAutomatic();
        life.decide(walk);
        life.awaitRung(walk, 1);
        return walk;
    }

    private void suspended(PackageWalk walk) throws InterruptedException {
        Waiting.until(
                PATIENCE,
                "the suspension is asked for",
                () -> Optional.of(walk.requestSuspension()),
                UnexpectedException.class);
        life.decide(walk);
        walk.awaitStage("SUSPENDED", PATIENCE);
    }

    private void lifted(PackageWalk walk) throws InterruptedException {
        Waiting.until(
                PATIENCE,
                "the lifting is asked for",
                () -> Optional.of(walk.requestLifting()),
                UnexpectedException.class);
        life.decide(walk);
        walk.awaitStage("LIFTED", PATIENCE);
    }

    private ConditionWalk met(String condition) throws InterruptedException {
        ConditionWalk walk = new ConditionWalk(at, api);
        walk.attest(condition);
        decide(walk.ask().text("openBallotId"));
        return walk;
    }

    private EncroachmentWalk reported() throws InterruptedException {
        EncroachmentWalk walk = new EncroachmentWalk(at, api);
        walk.file();
        walk.countersign();
        return walk;
    }

    private void consulted(EncroachmentWalk walk) throws InterruptedException {
        walk.convene();
        walk.attend("PL");
        walk.session(List.of("PL", "UA"));
    }

    private void rescinded(EncroachmentWalk walk) throws InterruptedException {
        Api.Answer asked = api.post(
                at.guarantor(),
                "/v1/encroachments/" + walk.id() + "/rescission",
                at.token("DELEGATE", "PL"),
                Map.of("reason", "The tracks were those of a weather balloon."));
        decide(asked.text("openBallotId"));
    }

    /** Everybody votes FOR. */
    private void decide(String ballot) throws InterruptedException {
        life.decide(ballot);
    }

    /** A claim is awarded and paid in full. */
    private void compensated() throws InterruptedException {
        Map<String, ?> money = Map.of("amount", 250_000, "currency", "EUR", "rate", "1");
        String path = "/v1/compensation/awards/"
                + enter(
                                "/v1/compensation/awards",
                                Map.of(
                                        "claimant", "RD4U 2031-0448812",
                                        "statement", "Destruction of a substation",
                                        "money", money))
                        .text("id");
        enter(path + "/award", Map.of("statement", "Claims commission, decision 44", "money", money));
        enter(path + "/payments", Map.of("source", "CONFISCATION", "statement", "Transfer 118", "money", money));
    }

    private Api.Answer enter(String path, Map<String, ?> body) throws InterruptedException {
        return api.post(at.guarantor(), path, at.token("SECRETARIAT", null), body);
    }

    /** The names of all events, of whatever service, that a confirmation's own command led to. */
    private static List<String> chain(TestStack stack, EncroachmentWalk attack) {
        String correlation = stack.query(
                        "guarantor",
                        "SELECT correlation_id FROM journal WHERE event_type = 'org.snapback.encroachment.confirmed.v1'"
                                + " AND aggregate_id = '" + attack.id() + "'")
                .getFirst();
        List<String> names = new ArrayList<>();
        for (String service : List.of("guarantor", "sanctions")) {
            names.addAll(stack.query(
                    service,
                    "SELECT regexp_replace(event_type, '^org.snapback.(.*).v1$', '\\1') FROM journal"
                            + " WHERE correlation_id = '" + correlation + "' ORDER BY seq"));
        }
        return names;
    }

    private static List<String> told(TestStack stack, String state) {
        return stack.query(
                "notification",
                "SELECT regexp_replace(event_type, '^org.snapback.(.*).v1$', '\\1') FROM notice WHERE stream = 'ministry."
                        + state + "' ORDER BY number");
    }
}
