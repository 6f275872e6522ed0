package org.snapback.guarantor.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.snapback.guarantor.roster.Roster;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;

import static java.util.stream.Collectors.toSet;

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

    /**
     * What another feature says of a commitment.
     *
     * @param row the commitment, which says who hears of it
     * @param subject whose event it is
     */
    record Entry(CommitmentRow row, Subject subject, String type, Object data) {}

    /**
     * Whose event something is: the commitment's, or that of a call in an exercise.
     *
     * @param version with this event, from 1 on
     */
    record Subject(String type, UUID id, long version, boolean exercise) {
        static Subject of(CommitmentRow row) {
            return new Subject("commitment", row.id, row.version, row.exercise);
        }

        static Subject rehearsed(UUID call, long version) {
            return new Subject("commitment-call", call, version, true);
        }
    }

    /** Several events in this order, in one round trip. */
    void appendAll(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        Set<String> all = roster.acceded();
        Set<String> states = roster.states(
                entries.stream().map(entry -> entry.row().guarantor).collect(toSet()));
        journal.appendAll(entries.stream()
                .map(entry -> new Event(
                        TOPIC,
                        entry.subject().type(),
                        entry.subject().id().toString(),
                        entry.subject().version(),
                        entry.type(),
                        entry.data(),
                        audience(entry.row(), states, all),
                        entry.subject().exercise()))
                .toList());
    }

    private static Audience audience(CommitmentRow row, Set<String> states, Set<String> all) {
        Set<String> hearing = new TreeSet<>(row.hidden() ? Set.of() : all);
        hearing.add(Caller.UKRAINE);
        if (states.contains(row.guarantor)) {
            hearing.add(row.guarantor);
        }
        return Audience.states(hearing);
    }

    /** The guarantor is named even where all hear: one that has not acceded yet hears of its own. */
    private Audience audience(CommitmentRow row) {
        return audience(row, roster.states(Set.of(row.guarantor)), row.hidden() ? Set.of() : roster.acceded());
    }
}
