package org.snapback.sanctions.packages;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which obvious error an adopted text has, and how it should read. */
@Schema(name = "CorrigendumRequest", description = "What is corrected; what it does not name stays as it stands")
record CorrigendumBody(
        @NotBlank @Size(max = 2_000) @PlainText @Schema(description = "Which error, and why it is obvious")
        String reason,

        @Valid
        @Schema(
                description = "The whole text apart from the measures, as it should read; absent where it has no error."
                        + " Rule, urgency and window stay; leave them out")
        PackageBody text,

        @Size(max = Measures.MOST) @Schema(description = "The measures that have an error")
        List<@NotNull @Valid CorrectedMeasureBody> measures) {

    List<CorrectedMeasureBody> corrected() {
        return Objects.requireNonNullElse(measures, List.of());
    }

    /** A measure as it should read. */
    @Schema(name = "CorrectedMeasure")
    record CorrectedMeasureBody(
            @NotNull UUID id,

            @Valid @Schema(description = "All that it says; absent where only its annex has an error")
            MeasureBody text,

            @Size(max = 500)
            @Schema(description = "Subjects of its annex that should be named as the register's latest version does")
            List<@NotNull UUID> designations) {

        List<UUID> respelt() {
            return designations == null
                    ? List.of()
                    : designations.stream().distinct().toList();
        }
    }
}
