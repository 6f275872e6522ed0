package org.snapback.guarantor.agreements;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which reviews a client asks for; a {@code @BeanParam}. */
public class ReviewFilter {
    @QueryParam("agreementId")
    @Parameter(description = "Only reviews of this agreement")
    UUID agreementId;

    @QueryParam("state")
    @Parameter(description = "Only reviews that are open, or only those that are closed")
    State state;

    /** Whether a review has its conclusion. */
    enum State {
        OPEN,
        CLOSED
    }
}
