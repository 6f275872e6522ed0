package org.snapback.guarantor.compact;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;

/** The moment of which the joint document is asked; a {@code @BeanParam}. */
public class CompactMoment {
    @QueryParam("on")
    @Parameter(
            description = "An RFC 3339 moment, not after now; now where it is missing",
            example = "2026-11-25T12:00:00Z")
    Instant on;

    /** The moment, refused where it is ahead. */
    Outcome<Instant> moment(Instant now) {
        if (on == null) {
            return Outcome.done(now);
        }
        return on.isAfter(now)
                ? refused("not-ahead", "Not after now, " + now + ": what will stand then is not known")
                : Outcome.done(on);
    }

    private static Outcome<Instant> refused(String rule, String message) {
        return Outcome.refused(Refusal.of(CommonProblem.VALIDATION, "The document has no such moment")
                .with(new Violation("on", rule, message)));
    }
}
