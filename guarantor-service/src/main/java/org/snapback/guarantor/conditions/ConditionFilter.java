package org.snapback.guarantor.conditions;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.snapback.guarantor.conditions.model.Condition;
import org.snapback.guarantor.conditions.model.Stage;

/** Which attestations a client asks for; a {@code @BeanParam}. */
public class ConditionFilter {
    @QueryParam("condition")
    @Parameter(description = "Only attestations of this condition")
    Condition condition;

    @QueryParam("stage")
    @Parameter(description = "Only attestations in this stage")
    Stage stage;
}
