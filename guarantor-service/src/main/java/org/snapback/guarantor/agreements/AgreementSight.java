package org.snapback.guarantor.agreements;

import java.util.Optional;
import org.snapback.guarantor.agreements.model.Stage;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;

/**
 * Which agreements a caller may see. A signed treaty is public; while it is negotiated only its parties, Ukraine, the
 * secretariat and auditors know of it.
 *
 * @param negotiated whether the caller sees all that are negotiated
 * @param party the state whose own the caller sees, too
 */
record AgreementSight(boolean negotiated, Optional<String> party) {
    static AgreementSight of(Caller caller) {
        if (caller.is(Role.SECRETARIAT) || caller.is(Role.AUDITOR)) {
            return new AgreementSight(true, Optional.empty());
        }
        boolean official = caller.is(Role.DELEGATE) || caller.is(Role.BENEFICIARY) || caller.is(Role.MINISTRY);
        Optional<String> state = caller.state().filter(code -> official);
        return new AgreementSight(state.filter(Caller.UKRAINE::equals).isPresent(), state);
    }

    boolean sees(AgreementRow agreement) {
        return negotiated
                || agreement.stage != Stage.NEGOTIATING
                || party.filter(agreement.parties::contains).isPresent();
    }
}
