package org.snapback.guarantor.calls;

import jakarta.enterprise.context.ApplicationScoped;
import org.snapback.guarantor.commitments.Promises;
import org.snapback.guarantor.commitments.model.Sight;
import org.snapback.guarantor.encroachments.Standings;
import org.snapback.runtime.identity.Caller;

/** What somebody may see of calls: what it sees of the commitments, where it sees what the whole roster sees. */
@ApplicationScoped
class Sights {
    private final Promises promises;
    private final Standings standings;

    Sights(Promises promises, Standings standings) {
        this.promises = promises;
        this.standings = standings;
    }

    Sight of(Caller caller) {
        return standings.seesWhatTheRosterSees(caller) ? promises.sight(caller) : new Sight.Nothing();
    }
}
