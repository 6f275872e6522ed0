package org.snapback.guarantor.agreements;

import java.util.Optional;
import org.snapback.guarantor.agreements.model.Stage;
import org.snapback.guarantor.roster.Viewer;
import org.snapback.runtime.identity.Caller;

/**
 * Which agreements a caller may see. A signed treaty is public; while it is negotiated only its parties, Ukraine, the
 * secretariat and auditors know of it.
 *
 * @param negotiated whether the caller sees all that are negotiated
 * @param party the state whose own the caller sees, too
 */
record AgreementSight(boolean negotiated, Optional<String> party) {
    static AgreementSight of(Caller caller) {
        return switch (Viewer.of(caller)) {
            case Viewer.Everywhere all -> new AgreementSight(true, Optional.empty());
            case Viewer.OfState(String code) -> new AgreementSight(false, Optional.of(code));
            case Viewer.Stranger stranger -> new AgreementSight(false, Optional.empty());
        };
    }

    boolean sees(AgreementRow agreement) {
        return negotiated
                || agreement.stage != Stage.NEGOTIATING
                || party.filter(agreement.parties::contains).isPresent();
    }
}
