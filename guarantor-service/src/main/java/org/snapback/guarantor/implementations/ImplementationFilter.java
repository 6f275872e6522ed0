package org.snapback.guarantor.implementations;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.snapback.guarantor.implementations.model.EasedStage;
import org.snapback.guarantor.implementations.model.Stage;

/** Which implementations a client asks for; a {@code @BeanParam}. */
public class ImplementationFilter {
    @QueryParam("state")
    @Parameter(description = "Only implementations of this state", example = "PL")
    String state;

    @QueryParam("packageId")
    @Parameter(description = "Only implementations of this package")
    UUID packageId;

    @QueryParam("measureId")
    @Parameter(description = "Only implementations of this measure")
    UUID measureId;

    @QueryParam("measureType")
    @Parameter(description = "Only implementations of measures of this type", example = "EXPORT_BAN")
    String measureType;

    @QueryParam("stage")
    @Parameter(description = "Only implementations at this stage")
    Stage stage;

    @QueryParam("eased")
    @Parameter(description = "Only those that have ended, and whose law is eased so far", example = "TO_EASE")
    EasedStage eased;

    @QueryParam("exercise")
    @Parameter(description = "Only those of exercises; without it only what is real")
    boolean exercise;

    @QueryParam("late")
    @Parameter(
            description =
                    "Only those that are late, or are not. Another guarantor's is late once all guarantors have been"
                            + " told")
    Boolean late;
}
