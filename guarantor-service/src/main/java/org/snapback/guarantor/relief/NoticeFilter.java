package org.snapback.guarantor.relief;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.snapback.guarantor.relief.model.Stage;

/** Which notices a client asks for; a {@code @BeanParam}. */
public class NoticeFilter {
    @QueryParam("stage")
    @Parameter(description = "Only notices in this stage")
    Stage stage;

    @QueryParam("packageId")
    @Parameter(description = "Only notices that question the relief from this package's measures")
    UUID packageId;
}
