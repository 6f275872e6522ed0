package org.snapback.guarantor.authorities;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A competent authority as everybody with a token reads it. */
@Schema(name = "CompetentAuthority", description = "Who, in one state, grants derogations and receives reports")
record AuthorityView(
        UUID id,
        @Schema(examples = "PL") String state,
        String name,
        String address,
        String mail,
        String phone,
        String website,
        List<String> measureTypes,
        List<Purpose> purposes,
        Instant validFrom,
        Instant validUntil) {

    static AuthorityView of(AuthorityRow row) {
        return new AuthorityView(
                row.id,
                row.state,
                row.name,
                row.address,
                row.mail,
                row.phone,
                row.website,
                row.measureTypes,
                row.purposes,
                row.validFrom,
                row.validUntil);
    }
}
