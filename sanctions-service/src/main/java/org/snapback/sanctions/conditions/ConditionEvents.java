package org.snapback.sanctions.conditions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.regex.Pattern;
import org.snapback.runtime.inbox.ReceivedEvent;
import org.snapback.runtime.inbox.UnusableEventException;

/** Keeps the conditions from the events on {@code compact.conditions}. */
@ApplicationScoped
public class ConditionEvents {
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,99}");

    private final Conditions conditions;

    ConditionEvents(Conditions conditions) {
        this.conditions = conditions;
    }

    /**
     * Applies one event, in the transaction of its inbox row.
     *
     * @throws UnusableEventException where it is of an unknown type or lacks a field
     */
    public void handle(ReceivedEvent event) {
        switch (event.name()) {
            case "condition.confirmed" -> {
                ConditionEvent told = read(event);
                conditions.confirmed(told.condition(), event.exercise(), moment("confirmedAt", told.confirmedAt()));
            }
            case "condition.revoked" -> {
                ConditionEvent told = read(event);
                conditions.revoked(told.condition(), event.exercise(), moment("revokedAt", told.revokedAt()));
            }
            // An attestation counts once the guarantors have confirmed it.
            case "condition.attested",
                    "condition.evidence-added",
                    "condition.not-confirmed",
                    "condition.withdrawn" -> {}
            default -> throw new UnusableEventException("sanctions-service knows no " + event.type());
        }
    }

    private static ConditionEvent read(ReceivedEvent event) {
        ConditionEvent told = event.dataAs(ConditionEvent.class);
        if (told.condition() == null || !NAME.matcher(told.condition()).matches()) {
            throw new UnusableEventException("condition is missing, or no condition's name");
        }
        return told;
    }

    private static Instant moment(String field, Instant moment) {
        if (moment == null) {
            throw new UnusableEventException(field + " is missing");
        }
        return moment;
    }
}
