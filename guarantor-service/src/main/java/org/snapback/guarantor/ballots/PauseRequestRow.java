package org.snapback.guarantor.ballots;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * That an elector asks for a pause, under its code.
 *
 * @param length the longest that it asks for, ISO 8601
 */
@Embeddable
record PauseRequestRow(
        @Column(columnDefinition = "text") String reasons,
        @Column(columnDefinition = "text") String length,
        @Column(name = "asked_at") Instant askedAt) {
    Duration duration() {
        return Duration.parse(length);
    }
}
