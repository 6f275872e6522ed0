package org.snapback.guarantor.implementations;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which implementations count; a {@code @BeanParam}. */
public class AlignmentFilter {
    @QueryParam("state")
    @Parameter(description = "Only those of this state", example = "PL")
    String state;

    @QueryParam("packageId")
    @Parameter(description = "Only those of this package")
    UUID packageId;

    @QueryParam("measureId")
    @Parameter(description = "Only those of this measure")
    UUID measureId;

    @QueryParam("measureType")
    @Parameter(description = "Only those of measures of this type", example = "EXPORT_BAN")
    String measureType;
}
