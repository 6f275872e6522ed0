package org.snapback.guarantor.roster;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of the roster a client asks for; a {@code @BeanParam}. */
public class RosterFilter {
    @QueryParam("circle")
    @Parameter(description = "Only guarantors of this circle")
    Circle circle;

    @QueryParam("standing")
    @Parameter(description = "Only guarantors of this standing")
    Standing standing;
}
