package org.snapback.guarantor.ballots;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.snapback.guarantor.ballots.model.BallotKind;
import org.snapback.runtime.inbox.EventHandler;
import org.snapback.runtime.inbox.Inbox;
import org.snapback.runtime.inbox.ReceivedEvent;
import org.snapback.runtime.inbox.UnusableEventException;
import org.snapback.runtime.journal.Audience;

import static java.util.Map.entry;

/** What sanctions-service says of packages, as far as it opens or ends a ballot. */
@ApplicationScoped
class PackageEvents implements EventHandler {
    private static final Map<String, BallotKind> OPENING = Map.ofEntries(
            entry("org.snapback.package.proposed.v1", BallotKind.ADOPTION),
            entry("org.snapback.package.escalation-requested.v1", BallotKind.ESCALATION),
            entry("org.snapback.package.suspension-requested.v1", BallotKind.SUSPENSION),
            entry("org.snapback.package.lifting-requested.v1", BallotKind.LIFTING),
            entry("org.snapback.package.ending-requested.v1", BallotKind.ENDING),
            entry("org.snapback.package.rescission-requested.v1", BallotKind.RESCISSION),
            entry("org.snapback.package.corrigendum-requested.v1", BallotKind.CORRIGENDUM),
            entry("org.snapback.package.amendment-requested.v1", BallotKind.AMENDMENT),
            entry("org.snapback.package.listing-requested.v1", BallotKind.LISTING),
            entry("org.snapback.package.delisting-requested.v1", BallotKind.DELISTING));

    private final Inbox inbox;
    private final Ballots ballots;
    private final TextRevisions revisions;

    PackageEvents(Inbox inbox, Ballots ballots, TextRevisions revisions) {
        this.inbox = inbox;
        this.ballots = ballots;
        this.revisions = revisions;
    }

    @Incoming("packages")
    @Blocking
    public void on(ConsumerRecords<byte[], byte[]> messages) {
        inbox.receiveAll(messages, this);
    }

    @Override
    public String consumer() {
        return "guarantor-service";
    }

    @Override
    public void handle(ReceivedEvent event) {
        var audience = new Audience(event.audience());
        BallotKind opened = OPENING.get(event.type());
        if (opened == null) {
            handleOther(event, audience);
        } else {
            ballots.open(event.dataAs(ProposedText.class).proposal(opened, event.exercise()), audience);
        }
    }

    private void handleOther(ReceivedEvent event, Audience audience) {
        switch (event.type()) {
            case "org.snapback.package.revised.v1" ->
                revisions.revise(event.dataAs(RevisedPackage.class), audience, event.exercise());
            case "org.snapback.package.withdrawn.v1" -> {
                var withdrawn = event.dataAs(WithdrawnPackage.class);
                ballots.withdraw(withdrawn.ballotId(), withdrawn.packageId(), audience, event.exercise());
            }
            case "org.snapback.package.returned.v1",
                    "org.snapback.package.continued.v1",
                    "org.snapback.package.ended.v1",
                    "org.snapback.package.expired.v1",
                    "org.snapback.package.revision-taken.v1",
                    "org.snapback.package.revision-dropped.v1",
                    "org.snapback.package.adopted.v1",
                    "org.snapback.package.rejected.v1",
                    "org.snapback.package.escalated.v1",
                    "org.snapback.package.escalation-refused.v1",
                    "org.snapback.package.measures-in-force.v1",
                    "org.snapback.package.suspended.v1",
                    "org.snapback.package.lifted.v1",
                    "org.snapback.package.easing-refused.v1",
                    "org.snapback.package.snapped-back.v1",
                    "org.snapback.package.consequences-ended.v1",
                    "org.snapback.package.rescinded.v1",
                    "org.snapback.package.rescission-refused.v1",
                    "org.snapback.package.corrected.v1",
                    "org.snapback.package.corrigendum-refused.v1",
                    "org.snapback.package.amended.v1",
                    "org.snapback.package.amendment-refused.v1",
                    "org.snapback.package.listed.v1",
                    "org.snapback.package.listing-refused.v1",
                    "org.snapback.package.delisted.v1",
                    "org.snapback.package.delisting-refused.v1",
                    "org.snapback.package.outcome-ignored.v1" -> {
                // What became of a ballot's outcome: no ballot depends on it.
            }
            default -> throw new UnusableEventException("unknown type " + event.type());
        }
    }
}
