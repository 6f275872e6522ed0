package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;

/** What the circle of a draft is told: topic {@code compact.drafts}. Each event is the package's next version. */
@ApplicationScoped
class DraftJournal {
    private static final String TOPIC = "compact.drafts";

    private final Journal journal;

    DraftJournal(Journal journal) {
        this.journal = journal;
    }

    void drafted(PackageRow row) {
        append(
                row,
                "drafted",
                new Drafted(row.id, row.title, row.author, row.sponsoring(), row.exercise, row.copiedFrom));
    }

    void edited(PackageRow row, Set<String> changed) {
        append(row, "edited", new Edited(row.id, row.title, changed));
    }

    void invited(PackageRow row, String state, String by) {
        append(row, "sponsor-invited", new Invited(row.id, row.title, state, by));
    }

    void accepted(PackageRow row, String state) {
        append(row, "sponsor-accepted", new Answered(row.id, row.title, state));
    }

    /** The state that declines is told, for the last time. */
    void declined(PackageRow row, String state) {
        Set<String> told = new TreeSet<>(row.circle());
        told.add(state);
        append(row, "sponsor-declined", new Answered(row.id, row.title, state), told);
    }

    void withdrawn(PackageRow row, String by) {
        append(row, "withdrawn", new Withdrawn(row.id, row.title, row.decidedAt, by));
    }

    private void append(PackageRow row, String what, Object data) {
        append(row, what, data, row.circle());
    }

    private void append(PackageRow row, String what, Object data, Set<String> told) {
        row.version++;
        journal.append(new Event(
                TOPIC,
                "package",
                row.id.toString(),
                row.version,
                "package." + what,
                data,
                Audience.states(told),
                row.exercise));
    }

    /**
     * A draft has begun.
     *
     * @param copiedFrom the package whose text it began with; null where it began with none
     */
    record Drafted(
            UUID packageId, String title, String author, Set<String> sponsors, boolean exercise, UUID copiedFrom) {}

    record Edited(UUID packageId, String title, Set<String> changed) {}

    record Invited(UUID packageId, String title, String state, String invitedBy) {}

    record Answered(UUID packageId, String title, String state) {}

    record Withdrawn(UUID packageId, String title, Instant withdrawnAt, String withdrawnBy) {}
}
