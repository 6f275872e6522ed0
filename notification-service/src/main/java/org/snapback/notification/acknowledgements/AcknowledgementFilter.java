package org.snapback.notification.acknowledgements;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.snapback.notification.notices.Demand;

/** Which acknowledgements a reader asks for; a {@code @BeanParam}. */
public class AcknowledgementFilter {
    @QueryParam("standing")
    @Parameter(description = "Only in this standing")
    Standing standing;

    @QueryParam("reached")
    @Parameter(description = "Only those whose last step is this; SECRETARIAT with OPEN is the secretariat's list")
    Step reached;

    @QueryParam("demand")
    @Parameter(description = "Only with this demand")
    Demand demand;

    @QueryParam("eventId")
    @Parameter(description = "Only of notices of this event: who has acknowledged it, and who has not")
    UUID eventId;

    @QueryParam("packageId")
    @Parameter(description = "Only of notices that concern this package")
    UUID packageId;

    @QueryParam("exercise")
    @Parameter(description = "Only those of exercises; without it only what is real")
    boolean exercise;
}
