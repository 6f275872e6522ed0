package org.snapback.sanctions.packages.designations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.sanctions.packages.PlainText;

/** What the secretariat says of a designation. */
final class DesignationBodies {
    private DesignationBodies() {}

    /** Why a subject is designated, and by which act. */
    @Schema(name = "DesignationStatement", examples = DesignationExamples.STATEMENT)
    record Statement(
            @Schema(description = "The listing criterion that it meets", examples = "Article 3(1)(a)")
            @NotBlank
            @Size(max = 500)
            @PlainText
            String criterion,

            @Schema(description = "The statement of reasons") @NotBlank @Size(max = 10_000) @PlainText
            String reasons,

            @NotNull @Valid LegalAct legalAct) {}

    /** A legal act. */
    @Schema(name = "DesignationAct")
    record LegalAct(
            @NotBlank @Size(max = 1_000) @PlainText String title,
            @NotBlank @Size(max = 100) @PlainText String number,
            @NotNull LocalDate date,
            @Size(max = 200) @PlainText String officialJournal,

            @Schema(description = "Where it is read; an ELI where there is one")
            @Size(max = 1_000)
            @Pattern(regexp = "https?://\\S+", message = "An http or https address")
            String address,

            LocalDate entryIntoForce) {}

    /** How and when the person concerned was told. */
    @Schema(name = "DesignationNotification", examples = DesignationExamples.NOTIFICATION)
    record Notification(
            @Schema(description = "When; not ahead of now") @NotNull
            Instant at,

            @NotNull Way way,
            @Size(max = 2_000) @PlainText String note) {}

    /** A way of telling the person concerned. */
    @Schema(name = "NotificationWay")
    enum Way {
        LETTER,
        ELECTRONIC,
        DIPLOMATIC_CHANNEL,
        /** Where its address is not known: a notice that is published. */
        PUBLISHED_NOTICE
    }

    /** What a review found: grounds that still hold. One that does not hold is delisted by an amendment of its package. */
    @Schema(name = "DesignationReview", examples = DesignationExamples.REVIEW)
    record Review(@NotBlank @Size(max = 10_000) @PlainText String reasons) {}

    /** What the flag shall become, and why. */
    @Schema(name = "DisputeRequest", examples = DesignationExamples.DISPUTE)
    record Dispute(
            @Schema(description = "Whether the identity is disputed from now on") @NotNull
            Boolean disputed,

            @NotBlank @Size(max = 2_000) @PlainText String reason) {}

    /** Why the second secretary does not agree. */
    @Schema(name = "DisputeRefusal")
    record Refused(@NotBlank @Size(max = 2_000) @PlainText String reason) {}
}
