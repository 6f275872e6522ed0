package org.snapback.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.RefusedException;
import org.snapback.runtime.problem.Violation;

/** Whose notices the caller may read. */
@ApplicationScoped
class Reader {
    private static final Pattern ALPHA_2 = Pattern.compile("[A-Z]{2}");

    private final Caller caller;

    Reader(Caller caller) {
        this.caller = caller;
    }

    /**
     * What the caller sees of a state's notices. An auditor and the secretariat may name any state, and see what it is
     * told from the proposal on; what it is told of drafts is its own.
     *
     * @param asked the state that the caller names; null for its own
     * @param exercise whether what it is told of exercises, which is kept apart, or of what is real
     * @throws RefusedException where it names no state or one that is not its own
     */
    Sight sight(String asked, boolean exercise) {
        if (asked != null && !ALPHA_2.matcher(asked).matches()) {
            throw new RefusedException(Refusal.of(
                    CommonProblem.VALIDATION,
                    "The state is no country code",
                    List.of(new Violation("state", "alpha-2", "An ISO 3166-1 alpha-2 code such as PL"))));
        }
        Optional<String> own = caller.state().filter(state -> actsForState());
        if (asked == null || own.filter(asked::equals).isPresent()) {
            return new Sight(StreamName.of(own.orElseThrow(Reader::noState), exercise), true);
        }
        if (!caller.is(Role.AUDITOR) && !caller.is(Role.SECRETARIAT)) {
            throw own.isPresent() ? notFound(asked) : noState();
        }
        return new Sight(StreamName.of(asked, exercise), false);
    }

    private boolean actsForState() {
        return caller.is(Role.MINISTRY) || caller.is(Role.DELEGATE) || caller.is(Role.BENEFICIARY);
    }

    private static RefusedException notFound(String state) {
        return new RefusedException(Problems.notFound("stream of notices of", state));
    }

    private static RefusedException noState() {
        return new RefusedException(Refusal.of(
                CommonProblem.STATE_CLAIM_MISSING, "Name a state: the token's claim, or the parameter state"));
    }
}
