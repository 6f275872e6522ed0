package org.snapback.guarantor.conditions;

import jakarta.enterprise.context.ApplicationScoped;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;

/** Writes what happens to attestations, for the whole roster; what is met, and no longer, is public. */
@ApplicationScoped
class ConditionJournal {
    private static final String TOPIC = "compact.conditions";

    private final Journal journal;

    ConditionJournal(Journal journal) {
        this.journal = journal;
    }

    /** An event that is the attestation's present version. */
    void append(ConditionRow row, ConditionEvent event) {
        Audience audience = switch (event) {
            case ConditionEvent.Confirmed confirmed -> Audience.PUBLIC;
            case ConditionEvent.Revoked revoked -> Audience.PUBLIC;
            default -> Audience.ROSTER;
        };
        journal.append(new Event(
                TOPIC, "condition", row.id.toString(), row.version, event.type(), event, audience, row.exercise));
    }
}
