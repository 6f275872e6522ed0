package org.snapback.notification.deliveries;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.snapback.runtime.json.Rfc3339;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.RefusedException;
import org.snapback.runtime.problem.Violation;

/** Which deliveries are asked for; a {@code @BeanParam}. */
public class DeliveryFilter {
    /** What became of a delivery. */
    public enum Standing {
        WAITING,
        DELIVERED,
        GIVEN_UP
    }

    @QueryParam("standing")
    @Parameter(description = "Only those that stand so", example = "GIVEN_UP")
    Standing standing;

    @QueryParam("from")
    @Parameter(description = "Only those made at this RFC 3339 moment or later", example = "2026-11-01T00:00:00Z")
    String from;

    String standing() {
        return standing == null ? null : standing.name();
    }

    Instant moment() {
        try {
            return from == null ? null : Rfc3339.moment(from);
        } catch (DateTimeException e) {
            throw new RefusedException(Refusal.of(
                    CommonProblem.VALIDATION,
                    "The log cannot be filtered so",
                    List.of(new Violation("from", "moment", "An RFC 3339 moment such as 2026-11-01T00:00:00Z"))));
        }
    }
}
