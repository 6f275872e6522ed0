package org.snapback.guarantor.commitments.model;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.snapback.runtime.problem.Violation;

/** Reads within what a RESPONSE commitment is answered once it is called. */
final class AnswerTerm {
    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(30);

    private AnswerTerm() {}

    /** The term as written; empty where there is none, or it breaks a rule, which is then found. */
    static Optional<Duration> read(CommitmentDraft draft, List<Violation> found) {
        if (draft.answerWithin() == null) {
            return Optional.empty();
        }
        if (draft.mode() == Mode.PREVENTIVE) {
            found.add(new Violation("/answerWithin", "response-only", "Absent: only what is RESPONSE is ever called"));
        }
        Optional<Duration> term = duration(draft.answerWithin());
        if (term.isEmpty()) {
            found.add(new Violation(
                    "/answerWithin", "range", "An ISO 8601 duration from " + SHORTEST + " to " + LONGEST));
        }
        return term;
    }

    private static Optional<Duration> duration(String text) {
        try {
            return Optional.of(Duration.parse(text))
                    .filter(term -> term.compareTo(SHORTEST) >= 0 && term.compareTo(LONGEST) <= 0);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
