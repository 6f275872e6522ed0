package org.snapback.guarantor.authorities;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.snapback.runtime.json.Rfc3339;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;

/** Which authorities a client asks for; a {@code @BeanParam}. */
public class AuthorityFilter {
    @QueryParam("state")
    @Parameter(description = "Only authorities of this state", example = "PL")
    String state;

    @QueryParam("measureType")
    @Parameter(description = "Only authorities that are competent for this measure type", example = "ASSET_FREEZE")
    String measureType;

    @QueryParam("purpose")
    @Parameter(description = "Only authorities that are competent for this")
    Purpose purpose;

    @QueryParam("on")
    @Parameter(
            description = "Only authorities that are competent at this moment; also past and coming ones where absent",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    String on;

    /** The moment asked for, empty where none is. */
    Outcome<Optional<Instant>> moment() {
        try {
            return Outcome.done(Optional.ofNullable(on).map(Rfc3339::moment));
        } catch (DateTimeException e) {
            return Outcome.refused(Refusal.of(CommonProblem.VALIDATION, "The moment cannot be read")
                    .with(new Violation("on", "moment", "An RFC 3339 moment such as 2026-11-25T12:00:00Z")));
        }
    }
}
