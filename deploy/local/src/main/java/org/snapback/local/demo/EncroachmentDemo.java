package org.snapback.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.snapback.local.client.Addresses;
import org.snapback.local.client.Api;

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
        PackageWalk walk = adopt(programmes);
        EncroachmentWalk attack = report();
        consult(attack);
        confirm(attack, walk);
    }

    private PackageWalk adopt(List<String> programmes) throws InterruptedException {
        narrator.part("A package is in force, whose second rung is AUTOMATIC: a grave attack from the air fires it");
        PackageWalk walk = new PackageWalk(stack, api);
        narrator.step("PL drafts: " + PackageWalk.TITLE, walk.draftAutomatic());
        walk.addMeasures(programmes);
        narrator.step("PL proposes it", walk.propose());
        hall.hear("package.proposed", walk.id(), LISTENING);
        hall.decide(walk.ballot(), "HU");
        hall.hear("package.adopted", walk.id(), LISTENING);
        walk.awaitStanding(1, Hall.PATIENCE);
        return walk;
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

    private void confirm(EncroachmentWalk attack, PackageWalk walk) throws InterruptedException {
        narrator.part("They decide, and what was agreed in advance follows at once");
        Api.Answer asked = attack.ask();
        narrator.step("UA puts the report to the vote", asked);
        hall.decide(asked.text("openBallotId"), "HU");
        hall.hear("encroachment.confirmed", attack.id(), LISTENING);
        hall.hear("package.escalated", walk.id(), LISTENING);
        Api.Answer standing = walk.awaitStanding(2, Hall.PATIENCE);
        narrator.step("PL reads its package: rung 2 stands", standing);
        narrator.note("from the confirmation to the rung in force: "
                + Narrator.millis(Duration.between(confirmedAt(attack.read().body()), inForce(standing.body()))));
    }

    private static Instant confirmedAt(JsonNode report) {
        return Instant.parse(report.path("confirmedAt").asText());
    }

    /** When the last measure of the second rung came into force. */
    private static Instant inForce(JsonNode whole) {
        Instant last = Instant.EPOCH;
        for (JsonNode measure : whole.path("measures")) {
            if (measure.path("rung").asInt() == 2) {
                Instant from = Instant.parse(measure.path("effectiveFrom").asText());
                last = from.isAfter(last) ? from : last;
            }
        }
        return last;
    }
}
