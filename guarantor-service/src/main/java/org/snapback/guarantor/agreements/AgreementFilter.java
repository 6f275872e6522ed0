package org.snapback.guarantor.agreements;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.snapback.guarantor.agreements.model.AgreementType;
import org.snapback.guarantor.agreements.model.Component;
import org.snapback.guarantor.agreements.model.Stage;

/** Which agreements a client asks for; a {@code @BeanParam}. */
public class AgreementFilter {
    @QueryParam("stage")
    @Parameter(description = "Only agreements in this stage")
    Stage stage;

    @QueryParam("type")
    @Parameter(description = "Only bilateral agreements, or only components")
    AgreementType type;

    @QueryParam("component")
    @Parameter(description = "Only components of this kind")
    Component component;

    @QueryParam("guarantor")
    @Pattern(regexp = "[A-Z]{2}", message = "An ISO 3166-1 alpha-2 code in upper case, or EU")
    @Parameter(description = "Only agreements that this guarantor is a party to", example = "PL")
    String guarantor;
}
