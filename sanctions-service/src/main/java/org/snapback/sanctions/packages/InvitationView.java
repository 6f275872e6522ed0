package org.snapback.sanctions.packages;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invitation to sponsor a draft. */
@Schema(name = "Invitation", examples = Examples.INVITED)
record InvitationView(UUID packageId, String state, SponsorStanding standing, String invitedBy, Instant since) {
    static InvitationView of(PackageRow row, String state) {
        SponsorRow sponsor = row.sponsors.get(state);
        return new InvitationView(row.id, state, sponsor.standing(), sponsor.invitedBy(), sponsor.since());
    }
}
