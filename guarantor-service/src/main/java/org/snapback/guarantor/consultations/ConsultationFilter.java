package org.snapback.guarantor.consultations;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.snapback.guarantor.consultations.model.ConsultationStage;

/** Which consultations a client asks for; a {@code @BeanParam}. */
public class ConsultationFilter {
    @QueryParam("stage")
    @Parameter(description = "Only consultations in this stage")
    ConsultationStage stage;

    @QueryParam("encroachmentId")
    @Parameter(description = "Only the consultation on this report")
    UUID encroachmentId;

    @QueryParam("exercise")
    @Parameter(description = "Only exercises; without it only what is real")
    boolean exercise;
}
