package org.snapback.sanctions.packages;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.sanctions.packages.model.Clause;
import org.snapback.sanctions.packages.model.ConfirmationRule;
import org.snapback.sanctions.packages.model.DecisionRule;
import org.snapback.sanctions.packages.model.PackageStage;
import org.snapback.sanctions.packages.model.SunsetDate;

/** A package as REST shows it to one who sees it whole, or to the public. */
@Schema(
        name = "Package",
        description = "A sanctions package, as far as the caller may see it",
        examples = Examples.VIEW)
record PackageView(
        UUID id,

        @Schema(description = "The ETag's number; absent from the public view")
        Long version,

        PackageStage stage,
        boolean exercise,
        String title,
        String rationale,
        String legalBasis,
        List<Clause> clauses,

        @Schema(examples = "PL") String author,
        Set<String> sponsors,

        @Schema(description = "States that have not answered their invitation")
        Set<String> invited,

        DecisionRule rule,
        boolean urgent,

        @Schema(type = SchemaType.STRING, implementation = String.class, examples = "PT72H")
        Duration decisionWindow,

        Instant draftedAt,

        @Schema(description = "The package whose text it began with")
        UUID copiedFrom,

        UUID ballotId,
        Instant proposedAt,
        Instant deadline,

        @Schema(description = "SHA-256 of the text that is voted on, which /text answers with")
        String digest,

        @Schema(description = "When it was adopted, rejected or withdrawn")
        Instant decidedAt,

        @Schema(description = "What the ballot said") String reason,

        @Schema(description = "The states that the adoption binds")
        List<String> bound,

        @Schema(description = "The measure types that do not bind some of them, whose agreements reserve these")
        List<Excepted> excepted,

        @Schema(description = "The rung that stands; absent before the adoption")
        Integer rung,

        @Schema(description = "The rungs that a confirmed encroachment brings into force; for those who see it whole")
        List<AutomaticView> automatic,

        @Schema(description = "What allows its suspension; absent where nothing does")
        EasingTermsView easing,

        @Schema(description = "By which rule beside the ordinary ballot an encroachment may be confirmed to move it")
        ConfirmationRule confirmationRule,

        @Schema(
                type = SchemaType.STRING,
                implementation = String.class,
                description = "How often the guarantors decide whether to end it; absent where they do not",
                examples = "P6M")
        Period reviewEvery,

        @Schema(description = "The last day on which it binds; absent where it has none")
        SunsetDate sunsetOn,

        @Schema(description = "Its reviews, the next one first; for those who see it whole")
        List<ReviewView> reviews,

        List<MeasureView> measures,
        List<EscalationView> escalations,

        @Schema(description = "Its suspensions and liftings, and requests for them")
        List<EasingView> easings,

        @Schema(description = "Requests for its rescission, and what came of them")
        List<RescissionView> rescissions,

        @Schema(description = "Corrections of obvious errors of its text, and requests for them")
        List<CorrigendumView> corrigenda,

        @Schema(description = "Changes of its text since the adoption, and requests for them")
        List<AmendmentView> amendments,

        @Schema(description = "Listings and delistings since the adoption, and requests for them")
        List<AnnexChangeView> annexChanges,

        @Schema(description = "What confirmed encroachments, and ends of reliefs, did to it")
        List<ConsequenceView> consequences) {}
