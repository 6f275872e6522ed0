package org.snapback.guarantor.commitments;

import org.snapback.guarantor.commitments.model.Sight;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;

/** What a caller may see of commitments and needs. */
final class Sights {
    private Sights() {}

    static Sight of(Caller caller) {
        if (caller.is(Role.SECRETARIAT) || caller.is(Role.AUDITOR)) {
            return new Sight.Everything();
        }
        if (!caller.is(Role.DELEGATE) && !caller.is(Role.BENEFICIARY) && !caller.is(Role.MINISTRY)) {
            return new Sight.Nothing();
        }
        return caller.state()
                .<Sight>map(
                        state -> state.equals(Caller.UKRAINE) ? new Sight.Everything() : new Sight.OfGuarantor(state))
                .orElseGet(Sight.Nothing::new);
    }
}
