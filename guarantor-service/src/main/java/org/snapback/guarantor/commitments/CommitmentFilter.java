package org.snapback.guarantor.commitments;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.snapback.guarantor.commitments.model.Mode;
import org.snapback.guarantor.commitments.model.Pillar;

/** Which commitments a client asks for; a {@code @BeanParam}. */
public class CommitmentFilter {
    @QueryParam("agreementId")
    @Parameter(description = "Only commitments under this agreement")
    UUID agreementId;

    @QueryParam("guarantor")
    @Parameter(description = "Only commitments of this guarantor")
    String guarantor;

    @QueryParam("pillar")
    @Parameter(description = "Only commitments of this pillar")
    Pillar pillar;

    @QueryParam("mode")
    @Parameter(description = "Only commitments of this mode")
    Mode mode;
}
