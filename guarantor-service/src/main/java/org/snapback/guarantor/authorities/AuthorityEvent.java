package org.snapback.guarantor.authorities;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the topic {@code compact.implementations} carries of authorities: all of one as it is now. */
record AuthorityEvent(
        UUID authorityId,
        String state,
        String name,
        String address,
        String mail,
        String phone,
        String website,
        List<String> measureTypes,
        List<Purpose> purposes,
        Instant validFrom,
        Instant validUntil) {
    static AuthorityEvent of(AuthorityRow row) {
        return new AuthorityEvent(
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
