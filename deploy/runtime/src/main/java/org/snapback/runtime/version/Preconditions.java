package org.snapback.runtime.version;

import jakarta.ws.rs.core.EntityTag;
import java.util.Optional;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;

/** If-Match on what can be edited (RFC 9110, 13.1.1): an aggregate's version is its entity tag. */
public final class Preconditions {
    private Preconditions() {}

    /** The entity tag of a version. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Judges an edit's If-Match header.
     *
     * @param ifMatch the header as sent, null where absent: one or several quoted tags, or {@code *}
     * @param current the aggregate's version now
     * @return empty where the edit may go on; 428 without the header, 412 where it names no current version
     */
    public static Optional<Refusal> check(String ifMatch, long current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return Optional.of(
                    Refusal.of(CommonProblem.PRECONDITION_REQUIRED, "Send the ETag that you read as If-Match")
                            .with(new Violation("If-Match", "required", "The ETag of the version that you edit")));
        }
        String wanted = tag(current).getValue();
        for (String tag : ifMatch.split(",")) {
            String value = tag.strip();
            if (value.equals("*") || value.equals('"' + wanted + '"')) {
                return Optional.empty();
            }
        }
        return Optional.of(
                Refusal.of(CommonProblem.STALE, "The version is now " + current + "; read it again before you edit it")
                        .with(new Violation("If-Match", "current", "The current ETag is \"" + wanted + "\""))
                        .with("version", current));
    }
}
