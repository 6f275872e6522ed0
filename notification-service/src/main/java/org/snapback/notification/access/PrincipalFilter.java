package org.snapback.notification.access;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;

/** Which principals a client asks for; a {@code @BeanParam}. */
public class PrincipalFilter {
    private static final Pattern ALPHA_2 = Pattern.compile("[A-Z]{2}");

    @QueryParam("state")
    @Parameter(description = "Only principals of this state", example = "PL")
    String state;

    @QueryParam("stage")
    @Parameter(description = "Only principals of this stage, ACTIVE or REVOKED")
    PrincipalStage stage;

    /** The state asked for, empty where none is. */
    Outcome<Optional<String>> code() {
        return state == null || ALPHA_2.matcher(state).matches()
                ? Outcome.done(Optional.ofNullable(state))
                : Outcome.refused(Refusal.of(CommonProblem.VALIDATION, "The state is no country code")
                        .with(new Violation("state", "alpha-2", "An ISO 3166-1 alpha-2 code such as PL")));
    }
}
