package org.snapback.sanctions.packages;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.sanctions.packages.model.AnnexSource;

/** The whole text that the sponsors put in the place of the one that is voted on. */
@Schema(name = "RevisionRequest", description = "The whole revised text: what it does not name is gone")
record RevisionBody(
        @NotNull @Valid @Schema(description = "Rule, urgency and window stay those of the ballot; leave them out")
        PackageBody text,

        @NotNull @Size(max = Measures.MOST) @Schema(description = "All measures of the revised text")
        List<@NotNull @Valid RevisedMeasureBody> measures) {

    /** A measure of the revised text. */
    @Schema(name = "RevisedMeasure")
    record RevisedMeasureBody(
            @Schema(description = "The measure that it revises; absent for a new one")
            UUID id,

            @NotNull @Valid MeasureBody text,

            @Valid @Schema(description = "Absent: the annex stays as it was frozen, or is empty for a new measure")
            AnnexBody annex) {}

    /** What an annex is made of. */
    @Schema(name = "RevisedAnnex", description = "Resolved anew in the versions that the register has now")
    record AnnexBody(
            @Size(max = 50) List<@NotNull @Valid SelectionBody> selections,

            @Size(max = 500) @Schema(description = "Subjects that are added singly")
            List<@NotNull UUID> subjectIds,

            @Size(max = 500) @Schema(description = "Subjects that are left out of the selections")
            List<@NotNull UUID> leftOut) {
        AnnexSource source() {
            return new AnnexSource(
                    Objects.requireNonNullElse(selections, List.<SelectionBody>of()).stream()
                            .map(selection -> new AnnexSource.ListPart(selection.source(), selection.names()))
                            .toList(),
                    distinct(subjectIds),
                    distinct(leftOut));
        }

        private static List<UUID> distinct(List<UUID> ids) {
            return Objects.requireNonNullElse(ids, List.<UUID>of()).stream()
                    .distinct()
                    .toList();
        }
    }
}
