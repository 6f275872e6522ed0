package org.snapback.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snapback.local.client.Addresses;
import org.snapback.local.client.Api;
import org.snapback.local.client.Tokens;
import org.snapback.local.client.UnexpectedException;
import org.snapback.local.client.Waiting;
import org.snapback.local.demo.ConditionWalk;
import org.snapback.local.demo.EncroachmentWalk;
import org.snapback.local.stack.Reporter;
import org.snapback.local.stack.StackException;
import org.snapback.local.stack.StateFolder;

/**
 * How long the chain from the confirmation of an encroachment to the last measure in force takes on the whole local stack,
 * with 20 packages that are suspended and 40 whose second rung is AUTOMATIC.
 */
final class ChainBench {
    private static final int SUSPENDED = 20;
    private static final int AUTOMATIC = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Addresses stack;
    private final Api api = new Api();
    private final Electors electors;
    private final Reporter reporter;

    private ChainBench(Addresses stack, Reporter reporter) {
        this.stack = stack;
        this.electors = new Electors(stack.guarantor(), new Tokens(stack.issuer()));
        this.reporter = reporter;
    }

    /** Runs it on a stack of its own in this folder; answers the result as Markdown. */
    static String run(Path root, StateFolder folder, Reporter reporter)
            throws StackException, IOException, InterruptedException {
        try (WholeStack stack = WholeStack.start(root, folder, reporter)) {
            return new ChainBench(stack.addresses(), reporter).measure();
        }
    }

    private String measure() throws InterruptedException {
        electors.admit();
        Waiting.until(
                PATIENCE,
                "Poland is known to sanctions-service",
                () -> Optional.of(draft(Map.of())),
                UnexpectedException.class);
        reporter.say("adopting " + (SUSPENDED + AUTOMATIC) + " packages, and suspending " + SUSPENDED);
        List<String> suspended = adopt(SUSPENDED, Map.of("easing", Map.of("suspension", List.of("AGGRESSION_CEASED"))));
        List<String> automatic = adopt(
                AUTOMATIC,
                Map.of(
                        "automatic",
                        List.of(Map.of("rung", 2, "kinds", List.of("AIR_OR_MISSILE"), "leastGravity", "SERIOUS"))));
        suspend(suspended);
        Instant confirmed = confirm();
        List<String> all = new ArrayList<>(suspended);
        all.addAll(automatic);
        Instant last = Instant.EPOCH;
        for (String id : all) {
            Instant inForce = lastInForce(id, confirmed);
            last = inForce.isAfter(last) ? inForce : last;
        }
        double millis = Figures.millis(Duration.between(confirmed, last));
        reporter.say("  " + Figures.number(millis, 0) + " ms from the confirmation to the last measure in force");
        return """
                | from a confirmed encroachment to the last measure in force | ms |
                | --- | ---: |
                | %d suspended packages snap back, %d AUTOMATIC rungs come into force (aim: under 1000) | **%s** |
                """.formatted(SUSPENDED, AUTOMATIC, Figures.number(millis, 0));
    }

    private List<String> adopt(int count, Map<String, ?> foreseen) throws InterruptedException {
        List<String> ids = new ArrayList<>();
        List<String> ballots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = draft(foreseen);
            ids.add(id);
            ballots.add(ballot(api.post(stack.sanctions(), "/v1/packages/" + id + "/proposal", poland(), Map.of())));
        }
        decide(ballots);
        for (String id : ids) {
            awaitStage(id, "ADOPTED");
        }
        return ids;
    }

    private String draft(Map<String, ?> foreseen) throws InterruptedException {
        Map<String, Object> body = new HashMap<>(foreseen);
        body.putAll(Map.of(
                "title", "A package of the benchmark",
                "rationale", "To be measured",
                "legalBasis", "Kyiv Security Compact",
                "rule", "QUALIFIED_MAJORITY",
                "urgent", true));
        String id = api.post(stack.sanctions(), "/v1/packages", poland(), body).text("id");
        for (int rung = 1; rung <= (foreseen.containsKey("automatic") ? 2 : 1); rung++) {
            api.post(
                    stack.sanctions(),
                    "/v1/packages/" + id + "/measures",
                    poland(),
                    Map.of("type", "EXPORT_BAN", "rung", rung, "scope", "Machine tools"));
        }
        return id;
    }

    private void suspend(List<String> ids) throws InterruptedException {
        ConditionWalk condition = new ConditionWalk(stack, api);
        condition.attest("AGGRESSION_CEASED");
        decide(List.of(condition.ask().text("openBallotId")));
        List<String> ballots = new ArrayList<>();
        for (String id : ids) {
            // Asked again until the confirmation has arrived at sanctions-service.
            ballots.add(ballot(Waiting.until(
                    PATIENCE,
                    "the suspension is asked for",
                    () -> Optional.of(api.post(
                            stack.sanctions(),
                            "/v1/packages/" + id + "/suspension",
                            stack.token("BENEFICIARY", "UA"),
                            Map.of("reason", "The guns are silent"))),
                    UnexpectedException.class)));
        }
        decide(ballots);
        for (String id : ids) {
            awaitStage(id, "SUSPENDED");
        }
    }

    /** An attack from the air is confirmed; answers when. */
    private Instant confirm() throws InterruptedException {
        EncroachmentWalk attack = new EncroachmentWalk(stack, api);
        attack.file();
        attack.countersign();
        decide(List.of(attack.ask().text("openBallotId")));
        return Instant.parse(attack.read().text("confirmedAt"));
    }

    private void decide(List<String> ballots) throws InterruptedException {
        for (String ballot : ballots) {
            JsonNode open = Waiting.until(
                    PATIENCE,
                    "the ballot opens",
                    () -> Optional.of(api.get(stack.guarantor(), "/v1/ballots/" + ballot, stack.token("AUDITOR", null))
                            .body()),
                    UnexpectedException.class);
            electors.decide(ballot, open.path("digest").asText());
        }
    }

    private void awaitStage(String id, String stage) throws InterruptedException {
        Waiting.until(
                PATIENCE,
                "package " + id + " is " + stage,
                () -> Optional.of(read(id))
                        .filter(whole -> whole.path("stage").asText().equals(stage)),
                UnexpectedException.class);
    }

    /** When the last measure of a package came into force by what was confirmed then. */
    private Instant lastInForce(String id, Instant confirmed) throws InterruptedException {
        return Waiting.until(
                PATIENCE,
                "package " + id + " answers the encroachment",
                () -> Optional.of(lastInForce(read(id))).filter(last -> !last.isBefore(confirmed)),
                UnexpectedException.class);
    }

    private static Instant lastInForce(JsonNode whole) {
        Instant last = Instant.EPOCH;
        for (JsonNode measure : whole.path("measures")) {
            if (measure.path("stage").asText().equals("IN_FORCE")) {
                Instant from = Instant.parse(measure.path("effectiveFrom").asText());
                last = from.isAfter(last) ? from : last;
            }
        }
        return last;
    }

    private JsonNode read(String id) throws InterruptedException {
        return api.get(stack.sanctions(), "/v1/packages/" + id, poland()).body();
    }

    private static String ballot(Api.Answer opening) {
        String location = opening.header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private String poland() {
        return stack.token("DELEGATE", "PL");
    }
}
