package org.snapback.guarantor.implementations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;

/**
 * Writes what happens to shares. What is due and what has ended is told to the state alone; its own report, of carrying and of easing, to Ukraine too;
 * that it is late first to the state, then to all guarantors, never to everybody. A report that an organisation's act makes
 * for the state is for the services alone: all guarantors hear once of the act.
 */
@ApplicationScoped
class ImplementationJournal {
    static final String TOPIC = "compact.implementations";

    private final Journal journal;

    ImplementationJournal(Journal journal) {
        this.journal = journal;
    }

    /** An event that makes the share's next version. */
    void append(ShareRow share, ImplementationEvent event) {
        journal.append(next(share, event));
    }

    /** The event as the share's next version, to be appended with others. */
    Event next(ShareRow share, ImplementationEvent event) {
        share.version++;
        return new Event(
                TOPIC,
                "implementation",
                share.id.toString(),
                share.version,
                event.type(),
                event,
                audience(share, event),
                share.exercise);
    }

    void appendAll(List<Event> events) {
        journal.appendAll(new ArrayList<>(events));
    }

    private static Audience audience(ShareRow share, ImplementationEvent event) {
        Audience own = Audience.states(Set.of(share.state));
        return switch (event) {
            case ImplementationEvent.Due due -> own;
            case ImplementationEvent.Ended ended -> own;
            case ImplementationEvent.Reported reported ->
                reported.unionActId() == null ? Audience.states(Set.of(share.state, Caller.UKRAINE)) : Audience.NONE;
            case ImplementationEvent.Eased eased -> Audience.states(Set.of(share.state, Caller.UKRAINE));
            case ImplementationEvent.Late late ->
                switch (late.toldTo()) {
                    case STATE -> own;
                    case ELECTORATE -> Audience.ROSTER;
                };
        };
    }
}
