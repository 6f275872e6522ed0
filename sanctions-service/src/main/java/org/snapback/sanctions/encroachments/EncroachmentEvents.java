package org.snapback.sanctions.encroachments;

import jakarta.enterprise.context.ApplicationScoped;
import org.snapback.runtime.inbox.ReceivedEvent;
import org.snapback.runtime.inbox.UnusableEventException;
import org.snapback.sanctions.packages.Confirmations;
import org.snapback.sanctions.packages.ConfirmedEncroachment;

/** Hands the confirmations on {@code compact.encroachments} to the packages that they move. */
@ApplicationScoped
public class EncroachmentEvents {
    private final EncroachmentTable table;
    private final Confirmations confirmations;

    EncroachmentEvents(EncroachmentTable table, Confirmations confirmations) {
        this.table = table;
        this.confirmations = confirmations;
    }

    /**
     * Applies one event, in the transaction of its inbox row.
     *
     * @throws UnusableEventException where it is of an unknown type or lacks a field
     */
    public void handle(ReceivedEvent event) {
        switch (event.name()) {
            case "encroachment.confirmed" -> confirm(event.dataAs(EncroachmentConfirmed.class), event.exercise());
            case "encroachment.rescinded" -> rescind(event.dataAs(EncroachmentRescinded.class));
            case "encroachment.filed",
                    "encroachment.reported",
                    "encroachment.evidence-added",
                    "encroachment.disputed",
                    "encroachment.confirmation-opened",
                    "encroachment.not-confirmed",
                    "encroachment.rescission-opened",
                    "encroachment.rescission-rejected",
                    "encroachment.withdrawn",
                    "encroachment.provisional-ended",
                    "encroachment.response-requested",
                    "encroachment.security-council-report-due",
                    "encroachment.security-council-reported",
                    "encroachment.security-council-report-missed" -> {
                // Only a confirmation, or its end, moves a package.
            }
            default -> throw new UnusableEventException("sanctions-service knows no " + event.type());
        }
    }

    private void rescind(EncroachmentRescinded rescinded) {
        if (!rescinded.complete()) {
            throw new UnusableEventException("one of encroachmentId and rescindedAt is missing");
        }
        if (!table.rescind(rescinded)) {
            throw new UnusableEventException("no encroachment " + rescinded.encroachmentId() + " has been confirmed");
        }
    }

    private void confirm(EncroachmentConfirmed confirmed, boolean exercise) {
        if (!confirmed.complete()) {
            throw new UnusableEventException(
                    "one of encroachmentId, ballotId, kind, gravity and confirmedAt is missing or wrong");
        }
        if (table.enter(confirmed, exercise)) {
            confirmations.apply(new ConfirmedEncroachment(
                    confirmed.encroachmentId(), confirmed.ballotId(), exercise, confirmed.terms()));
        }
    }
}
