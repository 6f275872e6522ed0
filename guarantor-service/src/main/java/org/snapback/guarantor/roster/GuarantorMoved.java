package org.snapback.guarantor.roster;

import java.time.Instant;

/**
 * That a guarantor has joined or left. Fired within the transaction that does it, so that what an observer makes of it is
 * one with it and belongs to the same causal chain.
 *
 * @param state whether it is a state and no organisation
 * @param joined whether its agreement binds it from now on; it has ended otherwise
 */
public record GuarantorMoved(String code, boolean state, boolean joined, Instant at) {
    static GuarantorMoved joined(Guarantor guarantor) {
        return new GuarantorMoved(guarantor.code, guarantor.kind == GuarantorKind.STATE, true, guarantor.accededAt);
    }

    static GuarantorMoved left(Guarantor guarantor) {
        return new GuarantorMoved(guarantor.code, guarantor.kind == GuarantorKind.STATE, false, guarantor.leftAt);
    }
}
