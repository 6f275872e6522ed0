package org.snapback.sanctions.roster;

import jakarta.enterprise.context.ApplicationScoped;
import org.snapback.runtime.inbox.ReceivedEvent;
import org.snapback.runtime.inbox.UnusableEventException;

/** Keeps the replica of the roster from the events on {@code compact.guarantors}. */
@ApplicationScoped
public class RosterEvents {
    private final Roster roster;

    RosterEvents(Roster roster) {
        this.roster = roster;
    }

    /**
     * Applies one event, in the transaction of its inbox row.
     *
     * @throws UnusableEventException where it is of an unknown type or lacks a field
     */
    public void handle(ReceivedEvent event) {
        switch (event.name()) {
            case "guarantor.entered", "guarantor.changed", "guarantor.joined", "guarantor.left" -> {
                GuarantorEvent guarantor = event.dataAs(GuarantorEvent.class);
                if (!guarantor.complete()) {
                    throw new UnusableEventException("one of code, name, kind, circle and standing is missing");
                }
                roster.take(guarantor, event.aggregateVersion());
            }
            default -> throw new UnusableEventException("sanctions-service knows no " + event.type());
        }
    }
}
