package org.snapback.sanctions.packages;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * How one state stands to a package.
 *
 * @param invitedBy null for the author
 */
@Embeddable
record SponsorRow(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "text")
        SponsorStanding standing,

        @Column(name = "invited_by", columnDefinition = "text")
        String invitedBy,

        Instant since) {

    static SponsorRow author(Instant now) {
        return new SponsorRow(SponsorStanding.AUTHOR, null, now);
    }

    static SponsorRow invited(String by, Instant now) {
        return new SponsorRow(SponsorStanding.INVITED, by, now);
    }

    SponsorRow answered(SponsorStanding answer, Instant now) {
        return new SponsorRow(answer, invitedBy, now);
    }
}
