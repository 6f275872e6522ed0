package org.snapback.guarantor.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import org.snapback.guarantor.roster.Roster;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;

/**
 * Writes what happens to commitments. Of a confidential one, and of one whose agreement is still negotiated, its guarantor
 * and Ukraine hear; of another all who have acceded do too.
 */
@ApplicationScoped
class CommitmentJournal {
    static final String TOPIC = "compact.commitments";

    private final Journal journal;
    private final Roster roster;

    CommitmentJournal(Journal journal, Roster roster) {
        this.journal = journal;
        this.roster = roster;
    }

    /** An event that is the commitment's present version. */
    void append(CommitmentRow row, CommitmentEvent event) {
        journal.append(new Event(
                TOPIC, "commitment", row.id.toString(), row.version, event.type(), event, audience(row), row.exercise));
    }

    /** The guarantor is named even where all hear: one that has not acceded yet hears of its own. */
    private Audience audience(CommitmentRow row) {
        Set<String> states = new TreeSet<>(roster.states(Set.of(row.guarantor)));
        states.add(Caller.UKRAINE);
        if (!row.hidden()) {
            states.addAll(roster.acceded());
        }
        return Audience.states(states);
    }
}
