package org.snapback.sanctions.encroachments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.snapback.runtime.inbox.ReceivedEvent;
import org.snapback.runtime.inbox.UnusableEventException;
import org.snapback.sanctions.packages.Confirmations;
import org.snapback.sanctions.packages.ConfirmedEncroachment;
import org.snapback.sanctions.packages.EndedConfirmation;
import org.snapback.sanctions.packages.Endings;
import org.snapback.sanctions.packages.Turn;
import org.snapback.sanctions.packages.model.Reach;

/** Hands the confirmations on {@code compact.encroachments}, and their ends, to the packages that they move. */
@ApplicationScoped
public class EncroachmentEvents {
    private final EncroachmentTable table;
    private final Turn turn;
    private final Confirmations confirmations;
    private final Endings endings;

    EncroachmentEvents(EncroachmentTable table, Turn turn, Confirmations confirmations, Endings endings) {
        this.table = table;
        this.turn = turn;
        this.confirmations = confirmations;
        this.endings = endings;
    }

    /**
     * Applies one event, in the transaction of its inbox row.
     *
     * @throws UnusableEventException where it is of an unknown type or lacks a field
     */
    public void handle(ReceivedEvent event) {
        switch (event.name()) {
            case "encroachment.confirmed" -> confirm(event.dataAs(EncroachmentConfirmed.class), event.exercise());
            case "encroachment.rescinded" -> rescind(event.dataAs(EncroachmentRescinded.class), event.exercise());
            case "encroachment.provisional-ended" ->
                endProvisional(event.dataAs(ProvisionalEnded.class), event.exercise());
            case "encroachment.filed",
                    "encroachment.reported",
                    "encroachment.evidence-added",
                    "encroachment.disputed",
                    "encroachment.confirmation-opened",
                    "encroachment.not-confirmed",
                    "encroachment.rescission-opened",
                    "encroachment.rescission-rejected",
                    "encroachment.withdrawn",
                    "encroachment.response-requested",
                    "encroachment.security-council-report-due",
                    "encroachment.security-council-reported",
                    "encroachment.security-council-report-missed" -> {
                // Only a confirmation, or its end, moves a package.
            }
            default -> throw new UnusableEventException("sanctions-service knows no " + event.type());
        }
    }

    private void confirm(EncroachmentConfirmed confirmed, boolean exercise) {
        if (!confirmed.complete()) {
            throw new UnusableEventException(
                    "one of encroachmentId, ballotId, kind, gravity and confirmedAt is missing or wrong");
        }
        turn.take();
        Reach reach = find(confirmed.encroachmentId(), exercise)
                .map(known -> known.then(confirmed.provisional()))
                .orElseGet(() -> KnownConfirmation.first(confirmed.provisional()));
        if (reach != Reach.NONE) {
            table.enter(confirmed, exercise);
            Instant at = confirmations.apply(new ConfirmedEncroachment(
                    confirmed.encroachmentId(), confirmed.ballotId(), exercise, confirmed.terms(), reach));
            table.reached(confirmed.encroachmentId(), reach, at);
        }
    }

    private void rescind(EncroachmentRescinded rescinded, boolean exercise) {
        if (!rescinded.complete()) {
            throw new UnusableEventException("one of encroachmentId and rescindedAt is missing");
        }
        turn.take();
        KnownConfirmation known = known(rescinded.encroachmentId(), exercise);
        if (!known.rescinded()) {
            table.rescind(rescinded.encroachmentId(), rescinded.rescindedAt());
            end(rescinded.encroachmentId(), EndedConfirmation.Why.RESCINDED, known);
        }
    }

    /** An ordinary ballot that confirmed it meanwhile keeps it. */
    private void endProvisional(ProvisionalEnded ended, boolean exercise) {
        if (!ended.complete()) {
            throw new UnusableEventException("one of encroachmentId and endedAt is missing");
        }
        turn.take();
        KnownConfirmation known = known(ended.encroachmentId(), exercise);
        if (known.provisional() && known.stands()) {
            table.endProvisional(ended.encroachmentId(), ended.endedAt());
            end(ended.encroachmentId(), EndedConfirmation.Why.NOT_CONFIRMED_IN_TIME, known);
        }
    }

    private void end(UUID id, EndedConfirmation.Why why, KnownConfirmation known) {
        endings.apply(new EndedConfirmation(id, why, known.exercise()), table.standing(known.exercise()));
    }

    private KnownConfirmation known(UUID id, boolean exercise) {
        return find(id, exercise)
                .orElseThrow(() -> new UnusableEventException("no encroachment " + id + " has been confirmed"));
    }

    /** What is kept of it; an event of the other kind, real or an exercise, is about something that there is not. */
    private Optional<KnownConfirmation> find(UUID id, boolean exercise) {
        Optional<KnownConfirmation> known = table.find(id);
        if (known.filter(kept -> kept.exercise() != exercise).isPresent()) {
            throw new UnusableEventException(
                    "encroachment " + id + " is " + (exercise ? "no exercise" : "an exercise") + ", unlike this event");
        }
        return known;
    }
}
