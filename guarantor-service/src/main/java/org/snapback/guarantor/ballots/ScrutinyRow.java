package org.snapback.guarantor.ballots;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * One elector's scrutiny reservation as the database keeps it, under the elector's code.
 *
 * @param liftedAt null while it stands
 */
@Embeddable
record ScrutinyRow(
        @Column(columnDefinition = "text") String reason,
        @Column(name = "entered_at") Instant enteredAt,
        @Column(name = "lifted_at") Instant liftedAt) {
    boolean stands() {
        return liftedAt == null;
    }
}
