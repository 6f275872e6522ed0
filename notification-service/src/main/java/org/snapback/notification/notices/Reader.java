package org.snapback.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
     * The state whose notices are read.
     *
     * @param asked the state that the caller names; null for its own
     * @throws RefusedException where it names no state or one that is not its own
     */
    String state(String asked) {
        if (asked != null && !ALPHA_2.matcher(asked).matches()) {
            throw new RefusedException(Refusal.of(
                    CommonProblem.VALIDATION,
                    "The state is no country code",
                    List.of(new Violation("state", "alpha-2", "An ISO 3166-1 alpha-2 code such as PL"))));
        }
        if (caller.is(Role.AUDITOR) || caller.is(Role.SECRETARIAT)) {
            return asked != null ? asked : own();
        }
        String own = own();
        if (asked != null && !asked.equals(own)) {
            throw new RefusedException(Problems.notFound("stream of notices of", asked));
        }
        return own;
    }

    private String own() {
        return caller.state()
                .orElseThrow(() -> new RefusedException(Refusal.of(
                        CommonProblem.STATE_CLAIM_MISSING, "Name a state: the token's claim, or the parameter state")));
    }
}
