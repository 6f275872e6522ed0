package org.snapback.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.snapback.local.client.Addresses;
import org.snapback.local.client.Api;
import org.snapback.local.client.UnexpectedException;
import org.snapback.local.client.Waiting;

/** A new encroachment, and the chain that it sets off. */
final class EncroachmentDemo {
    private static final List<String> LISTENING = Hall.LISTENING;

    private final Addresses stack;
    private final Api api;
    private final Narrator narrator;
    private final Hall hall;

    EncroachmentDemo(Addresses stack, Api api, Narrator narrator, Hall hall) {
        this.stack = stack;
        this.api = api;
        this.narrator = narrator;
        this.hall = hall;
    }

    void walk(List<String> programmes) throws InterruptedException {
        narrator.part("What was agreed in advance");
        CallWalk call = new CallWalk(stack, api, "PL");
        narrator.step("PL has promised aid that a new encroachment calls", call.promise());
        PackageWalk waiting = adopt(programmes);
        PackageWalk eased = adopt(programmes);
        suspend(eased);
        EncroachmentWalk attack = report();
        consult(attack);
        confirm(attack, waiting, eased);
        respond(call, attack);
    }

    private PackageWalk adopt(List<String> programmes) throws InterruptedException {
        PackageWalk walk = new PackageWalk(stack, api);
        narrator.step("PL drafts a package whose rung 2 a grave attack fires", walk.draftAutomatic());
        walk.addMeasures(programmes);
        narrator.step("PL proposes it", walk.propose());
        hall.hear("package.proposed", walk.id(), LISTENING);
        hall.decide(walk.ballot(), "HU");
        hall.hear("package.adopted", walk.id(), LISTENING);
        walk.awaitStanding(1, Hall.PATIENCE);
        return walk;
    }

    private void suspend(PackageWalk walk) throws InterruptedException {
        narrator.part("The guns fall silent, and the second package is suspended");
        ConditionWalk ceased = new ConditionWalk(stack, api);
        narrator.step("UA attests AGGRESSION_CEASED", ceased.attest("AGGRESSION_CEASED"));
        Api.Answer asked = ceased.ask();
        narrator.step("UA puts it to the vote", asked);
        hall.decide(asked.text("openBallotId"), "HU");
        hall.hear("condition.confirmed", ceased.id(), LISTENING);
        narrator.step(
                "UA asks for the suspension",
                Waiting.until(
                        Hall.PATIENCE,
                        "sanctions-service knows that the condition is met",
                        () -> Optional.of(walk.requestSuspension()),
                        UnexpectedException.class));
        hall.decide(walk.ballot(), "HU");
        hall.hear("package.suspended", walk.id(), LISTENING);
        walk.awaitStage("SUSPENDED", Hall.PATIENCE);
    }

    private EncroachmentWalk report() throws InterruptedException {
        narrator.part("Ukraine reports a new encroachment");
        EncroachmentWalk attack = new EncroachmentWalk(stack, api);
        narrator.step("A delegate of UA files a report with two pieces of evidence", attack.file());
        narrator.step("A second delegate of UA countersigns it", attack.countersign());
        hall.hear("encroachment.reported", attack.id(), LISTENING);
        return attack;
    }

    private void consult(EncroachmentWalk attack) throws InterruptedException {
        narrator.part("Guarantors consult: convened within 24 hours, decided within 72");
        narrator.step("UA requests the consultation", attack.convene());
        hall.hear("consultation.requested", attack.consultation(), LISTENING);
        narrator.step("PL will attend", attack.attend("PL"));
        narrator.step("LT will attend", attack.attend("LT"));
        narrator.step("The secretariat records the first session", attack.session(List.of("LT", "PL", "UA")));
        hall.hear("consultation.convened", attack.consultation(), LISTENING);
    }

    private void confirm(EncroachmentWalk attack, PackageWalk waiting, PackageWalk eased) throws InterruptedException {
        narrator.part("They decide, and what was agreed in advance follows at once");
        Api.Answer asked = attack.ask();
        narrator.step("UA puts the report to the vote", asked);
        hall.decide(asked.text("openBallotId"), "HU");
        hall.hear("encroachment.confirmed", attack.id(), LISTENING);
        hall.hear("package.escalated", waiting.id(), LISTENING);
        hall.hear("package.snapped-back", eased.id(), LISTENING);
        Instant confirmed = confirmedAt(attack.read().body());
        narrator.step("PL reads the first package: rung 2 stands", waiting.awaitStanding(2, Hall.PATIENCE));
        narrator.note("in force after " + after(confirmed, waiting));
        narrator.step("PL reads the second one: it has snapped back", eased.awaitStage("ADOPTED", Hall.PATIENCE));
        narrator.note("in force after " + after(confirmed, eased));
    }

    private void respond(CallWalk call, EncroachmentWalk attack) throws InterruptedException {
        narrator.part("What was promised for this case is called");
        hall.hear("commitment.called", call.commitment(), List.of("PL"));
        narrator.step("PL accepts, by its own constitutional procedure", call.accept(attack.id()));
        narrator.step("PL reports that it has paid", call.report());
        narrator.step("UA confirms it", call.confirm());
        hall.hear("commitment.response-confirmed", call.commitment(), List.of("PL"));
    }

    /** How long after the confirmation the package's last measure came into force. */
    private static String after(Instant confirmed, PackageWalk walk) throws InterruptedException {
        return Narrator.millis(Duration.between(
                confirmed, inForce(walk.awaitStage("ADOPTED", Hall.PATIENCE).body())));
    }

    private static Instant confirmedAt(JsonNode report) {
        return Instant.parse(report.path("confirmedAt").asText());
    }

    private static Instant inForce(JsonNode whole) {
        Instant last = Instant.EPOCH;
        for (JsonNode measure : whole.path("measures")) {
            if (measure.path("stage").asText().equals("IN_FORCE")) {
                Instant from = Instant.parse(measure.path("effectiveFrom").asText());
                last = from.isAfter(last) ? from : last;
            }
        }
        return last;
    }
}
