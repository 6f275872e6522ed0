package org.snapback.guarantor.ballots;

import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;

/** Which ballots a caller may see: the electorate its own, Ukraine, the secretariat and the auditor all, others none. */
sealed interface Sight {
    boolean sees(BallotRow ballot);

    static Sight of(Caller caller) {
        if (caller.is(Role.SECRETARIAT) || caller.is(Role.AUDITOR)) {
            return new Everything();
        }
        if (!caller.is(Role.DELEGATE) && !caller.is(Role.BENEFICIARY) && !caller.is(Role.MINISTRY)) {
            return new Nothing();
        }
        return caller.state()
                .<Sight>map(state -> state.equals(Caller.UKRAINE) ? new Everything() : new OfElector(state))
                .orElseGet(Nothing::new);
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
