package org.snapback.notification.notices;

import java.util.List;
import java.util.OptionalLong;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.RefusedException;
import org.snapback.runtime.problem.Violation;

/** The header Last-Event-ID of a client that reconnects. */
final class LastEvent {
    private LastEvent() {}

    /** The last number that the client has; empty without the header. */
    static OptionalLong number(String header) {
        if (header == null || header.isBlank()) {
            return OptionalLong.empty();
        }
        try {
            long number = Long.parseLong(header.strip());
            if (number >= 0) {
                return OptionalLong.of(number);
            }
        } catch (NumberFormatException e) {
            // Refused below.
        }
        throw new RefusedException(Refusal.of(
                CommonProblem.VALIDATION,
                "The stream cannot go on from there",
                List.of(new Violation("Last-Event-ID", "number", "The number of a notice, or 0 for all"))));
    }
}
