package org.snapback.guarantor.encroachments;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.snapback.guarantor.encroachments.model.Stage;

/** Which reports a client asks for; a {@code @BeanParam}. */
public class EncroachmentFilter {
    @QueryParam("stage")
    @Parameter(description = "Only reports in this stage")
    Stage stage;

    @QueryParam("reportedBy")
    @Parameter(description = "Only reports of this state")
    String reportedBy;

    @QueryParam("exercise")
    @Parameter(description = "Only exercises; without it only what is real")
    boolean exercise;
}
