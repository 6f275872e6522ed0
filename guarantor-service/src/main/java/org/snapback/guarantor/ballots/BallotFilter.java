package org.snapback.guarantor.ballots;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.snapback.guarantor.ballots.model.Stage;

/** Which ballots a client asks for; a {@code @BeanParam}. */
public class BallotFilter {
    @QueryParam("stage")
    @Parameter(description = "Only ballots in this stage")
    Stage stage;

    @QueryParam("packageId")
    @Parameter(description = "Only ballots on this package")
    UUID packageId;

    @QueryParam("encroachmentId")
    @Parameter(description = "Only ballots on this encroachment")
    UUID encroachmentId;

    @QueryParam("conditionId")
    @Parameter(description = "Only ballots on this attestation of a condition")
    UUID conditionId;

    @QueryParam("noticeId")
    @Parameter(description = "Only ballots on this notice of non-performance")
    UUID noticeId;
}
