package org.snapback.guarantor.commitments;

import org.snapback.guarantor.commitments.model.Sight;
import org.snapback.guarantor.roster.Viewer;
import org.snapback.runtime.identity.Caller;

/** What a caller may see of commitments and needs. */
final class Sights {
    private Sights() {}

    static Sight of(Caller caller) {
        return switch (Viewer.of(caller)) {
            case Viewer.Everywhere all -> new Sight.Everything();
            case Viewer.OfState(String code) -> new Sight.OfGuarantor(code);
            case Viewer.Stranger stranger -> new Sight.Nothing();
        };
    }
}
