package org.snapback.sanctions.packages;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.snapback.sanctions.packages.model.Clause;
import org.snapback.sanctions.packages.model.ClauseType;
import org.snapback.sanctions.packages.model.DecisionRule;
import org.snapback.sanctions.packages.model.PackageTerms;

/** What a sponsor writes of a package. All but the title may be missing until the proposal. */
@Schema(name = "PackageText", description = "What a package says, apart from its measures")
record PackageBody(
        @NotBlank @Size(max = 200) @PlainText String title,

        @Size(max = 10_000) @PlainText @Schema(description = "Why")
        String rationale,

        @Size(max = 2_000) @PlainText @Schema(description = "The law that it rests on")
        String legalBasis,

        @Schema(
                description =
                        "How the guarantors decide on it and its escalations; docs/domain/ballots.md has the rules")
        DecisionRule rule,

        @Schema(description = "Whether the ballot closes as soon as the votes cast decide it", defaultValue = "false")
        Boolean urgent,

        @DurationMin(minutes = 1)
        @DurationMax(hours = 72)
        @Schema(
                description = "How long the ballot is open: an ISO 8601 duration from PT1M to PT72H",
                defaultValue = "PT72H",
                examples = "PT72H")
        Duration decisionWindow,

        @Size(max = 8) @Schema(description = "At most one of each type")
        List<@NotNull @Valid ClauseBody> clauses) {

    PackageTerms terms() {
        return new PackageTerms(
                title.strip(),
                rationale,
                legalBasis,
                rule,
                urgent != null && urgent,
                Objects.requireNonNullElse(decisionWindow, PackageTerms.MOST_WINDOW),
                clauses == null
                        ? List.of()
                        : clauses.stream()
                                .map(clause -> new Clause(clause.type(), clause.text()))
                                .toList());
    }

    /** Standing text. */
    @Schema(name = "ClauseText")
    record ClauseBody(
            @NotNull ClauseType type,
            @NotBlank @Size(max = 5_000) @PlainText String text) {}
}
