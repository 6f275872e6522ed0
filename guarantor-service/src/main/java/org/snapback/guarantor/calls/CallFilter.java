package org.snapback.guarantor.calls;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.snapback.guarantor.calls.model.CallStage;

/** Which calls a client asks for; a {@code @BeanParam}. */
public class CallFilter {
    @QueryParam("encroachmentId")
    @Parameter(description = "Only calls at this encroachment")
    UUID encroachmentId;

    @QueryParam("guarantor")
    @Parameter(description = "Only calls of this guarantor's commitments")
    String guarantor;

    @QueryParam("stage")
    @Parameter(description = "Only calls in this stage")
    CallStage stage;

    @QueryParam("exercise")
    @Parameter(description = "Only exercises; without it only what is real")
    boolean exercise;
}
