package org.snapback.runtime.problem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command's refusal as a value: nothing has changed, and this says why.
 *
 * @param type the kind, which decides the status
 * @param detail this occurrence in a sentence
 * @param violations every broken rule at once; may be empty
 * @param extra further members of the problem document; values must be JSON-serialisable
 * @param retryAfter how long to wait before the same command may succeed
 */
public record Refusal(
        ProblemType type,
        String detail,
        List<Violation> violations,
        Map<String, Object> extra,
        Optional<Duration> retryAfter) {

    public Refusal {
        violations = List.copyOf(violations);
        extra = Map.copyOf(extra);
    }

    /** A refusal without violations. */
    public static Refusal of(ProblemType type, String detail) {
        return new Refusal(type, detail, List.of(), Map.of(), Optional.empty());
    }

    /** A refusal for these broken rules. */
    public static Refusal of(ProblemType type, String detail, List<Violation> violations) {
        return new Refusal(type, detail, violations, Map.of(), Optional.empty());
    }

    /** The same refusal with one violation more. */
    public Refusal with(Violation violation) {
        List<Violation> all = new ArrayList<>(violations);
        all.add(violation);
        return new Refusal(type, detail, all, extra, retryAfter);
    }

    /** The same refusal with a further member in its document. */
    public Refusal with(String member, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(extra);
        all.put(member, value);
        return new Refusal(type, detail, violations, all, retryAfter);
    }

    /** The same refusal, saying when to come again. */
    public Refusal retryAfter(Duration wait) {
        return new Refusal(type, detail, violations, extra, Optional.of(wait));
    }
}
