package org.snapback.guarantor.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;

/** Writes what happens to ballots, for the electorate and Ukraine to know. */
@ApplicationScoped
class BallotJournal {
    private static final String TOPIC = "compact.ballots";

    private final Journal journal;

    BallotJournal(Journal journal) {
        this.journal = journal;
    }

    /** An event that is the ballot's present version. */
    void append(BallotRow ballot, BallotEvent event) {
        Set<String> states = new TreeSet<>(ballot.electors.keySet());
        states.add(Caller.UKRAINE);
        append(ballot.id, ballot.version, event, Audience.states(states), ballot.exercise);
    }

    /** An event of a ballot that never opened and so has no electorate: whoever knew of the proposal may know. */
    void append(RefusedBallotRow ballot, BallotEvent event, Audience audience) {
        append(ballot.id, ballot.version, event, audience, ballot.exercise);
    }

    private void append(UUID ballot, long version, BallotEvent event, Audience audience, boolean exercise) {
        journal.append(new Event(TOPIC, "ballot", ballot.toString(), version, event.type(), event, audience, exercise));
    }
}
