package org.snapback.guarantor.consultations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.snapback.guarantor.consultations.model.AttendanceMode;

/** That a state attends, under its code. */
@Embeddable
record AttendanceRow(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "text")
        AttendanceMode mode,

        @Column(columnDefinition = "text") String remark,
        @Column(name = "confirmed_at") Instant confirmedAt) {
    boolean says(AttendanceBody body) {
        return mode == body.mode() && Objects.equals(remark, body.remark());
    }
}
