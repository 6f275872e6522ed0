package org.snapback.guarantor.encroachments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.encroachments.model.EncroachmentKind;
import org.snapback.guarantor.encroachments.model.Gravity;

/** An encroachment as a delegate reports it. */
@Schema(name = "NewEncroachment", description = "What a state reports")
record ReportBody(
        @NotNull @Schema(description = "When it happened; not in the future")
        Instant occurredAt,

        @NotNull EncroachmentKind kind,
        @NotNull Gravity gravity,

        @NotEmpty
        @Size(max = 27)
        @Schema(description = "Where: codes of ISO 3166-2:UA, each once", examples = "[\"UA-63\"]")
        List<@NotNull String> regions,

        @NotBlank @Size(max = 10_000) @Schema(description = "What happened")
        String narrative,

        @NotNull
        @Size(max = 20)
        @Schema(description = "The first pieces; more can be added until the ballot on the confirmation opens")
        List<@NotNull @Valid EvidenceBody> evidence,

        @Schema(
                description = "Whether it is an exercise, with all that follows from it and for good",
                defaultValue = "false")
        Boolean exercise) {

    boolean isExercise() {
        return exercise != null && exercise;
    }
}
