package org.snapback.guarantor.consultations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.consultations.model.AttendanceMode;

/** A confirmation as a delegate sends it. */
@Schema(name = "NewAttendance", description = "How a state attends")
record AttendanceBody(
        @NotNull AttendanceMode mode,

        @Size(min = 1, max = 500)
        @Schema(description = "On what level, with which needs", examples = "At the level of ministers.")
        String remark) {}
