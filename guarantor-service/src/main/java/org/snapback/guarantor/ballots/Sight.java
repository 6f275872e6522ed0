package org.snapback.guarantor.ballots;

import org.snapback.guarantor.roster.Viewer;
import org.snapback.runtime.identity.Caller;

/** Which ballots a caller may see: the electorate its own, Ukraine, the secretariat and the auditor all, others none. */
sealed interface Sight {
    boolean sees(BallotRow ballot);

    static Sight of(Caller caller) {
        return switch (Viewer.of(caller)) {
            case Viewer.Everywhere all -> new Everything();
            case Viewer.OfState(String code) -> new OfElector(code);
            case Viewer.Stranger stranger -> new Nothing();
        };
    }

    record Everything() implements Sight {
        @Override
        public boolean sees(BallotRow ballot) {
            return true;
        }
    }

    record OfElector(String state) implements Sight {
        @Override
        public boolean sees(BallotRow ballot) {
            return ballot.electors.containsKey(state);
        }
    }

    record Nothing() implements Sight {
        @Override
        public boolean sees(BallotRow ballot) {
            return false;
        }
    }
}
