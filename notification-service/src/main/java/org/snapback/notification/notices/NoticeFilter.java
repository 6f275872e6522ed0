package org.snapback.notification.notices;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.snapback.notification.wording.Wordings;
import org.snapback.runtime.json.Rfc3339;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.RefusedException;
import org.snapback.runtime.problem.Violation;

/** Which notices a reader wants; a {@code @BeanParam}. */
public class NoticeFilter {
    @QueryParam("type")
    @Parameter(description = "Only of this event, by its short or full type", example = "package.adopted")
    String type;

    @QueryParam("from")
    @Parameter(description = "Only those issued at this RFC 3339 moment or later", example = "2026-11-01T00:00:00Z")
    String from;

    /** The full type that is asked for; null for any. */
    String eventType() {
        if (type == null) {
            return null;
        }
        String full = type.startsWith("org.snapback.") ? type : "org.snapback." + type + ".v1";
        if (Wordings.of(full).isEmpty()) {
            throw refused("type", "known-value", "The type of an event that notices tell of, such as package.adopted");
        }
        return full;
    }

    /** The earliest moment that is asked for; null for any. */
    Instant moment() {
        try {
            return from == null ? null : Rfc3339.moment(from);
        } catch (DateTimeException e) {
            throw refused("from", "moment", "An RFC 3339 moment such as 2026-11-01T00:00:00Z");
        }
    }

    private static RefusedException refused(String parameter, String rule, String message) {
        return new RefusedException(Refusal.of(
                CommonProblem.VALIDATION,
                "The list cannot be filtered so",
                List.of(new Violation(parameter, rule, message))));
    }
}
