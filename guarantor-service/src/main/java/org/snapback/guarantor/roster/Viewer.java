package org.snapback.guarantor.roster;

import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;

/** Who somebody is for what may be seen here: one answer for every feature, which then says what each of them sees. */
public sealed interface Viewer {
    /** Ukraine's officials, the secretariat, auditors. */
    record Everywhere() implements Viewer {}

    /** The delegates and the ministry of a state, whether it has acceded or not. */
    record OfState(String code) implements Viewer {}

    /** Everybody else: partners, operators, and whoever's token names no state. */
    record Stranger() implements Viewer {}

    static Viewer of(Caller caller) {
        if (caller.is(Role.SECRETARIAT) || caller.is(Role.AUDITOR)) {
            return new Everywhere();
        }
        if (!caller.is(Role.DELEGATE) && !caller.is(Role.BENEFICIARY) && !caller.is(Role.MINISTRY)) {
            return new Stranger();
        }
        return caller.state()
                .<Viewer>map(state -> state.equals(Caller.UKRAINE) ? new Everywhere() : new OfState(state))
                .orElseGet(Stranger::new);
    }
}
