package org.snapback.guarantor.commitments;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.snapback.guarantor.commitments.model.Pillar;

/** Which needs a client asks for; a {@code @BeanParam}. */
public class NeedFilter {
    @QueryParam("pillar")
    @Parameter(description = "Only needs of this pillar")
    Pillar pillar;
}
