package org.snapback.guarantor.consultations;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request as Ukraine sends it. */
@Schema(name = "NewConsultation", description = "What Ukraine requests a consultation on")
record ConsultationBody(
        @NotNull @Schema(description = "The report; countersigned, and not ended")
        UUID encroachmentId) {}
