package org.snapback.guarantor.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What a guarantor reports on its response, under its number. */
@Embeddable
record CallReportRow(
        @Column(columnDefinition = "text") String text,
        @Column(name = "reported_at") Instant reportedAt,
        @Column(name = "confirmed_at") Instant confirmedAt) {
    CallReportRow confirmed(Instant now) {
        return confirmedAt == null ? new CallReportRow(text, reportedAt, now) : this;
    }
}
