package org.snapback.notification.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;

/** Which principals the caller may see: the secretariat and an auditor all, a ministry its own state's. */
@ApplicationScoped
class PrincipalSight {
    private final Caller caller;

    PrincipalSight(Caller caller) {
        this.caller = caller;
    }

    boolean seesAll() {
        return caller.is(Role.SECRETARIAT) || caller.is(Role.AUDITOR);
    }

    /** Whether a principal may be seen. */
    boolean sees(PrincipalRow row) {
        return seesAll()
                || row.state != null && caller.state().filter(row.state::equals).isPresent();
    }

    /** The state whose principals are seen; empty for all. */
    Outcome<Optional<String>> state(Optional<String> asked) {
        if (seesAll()) {
            return Outcome.done(asked);
        }
        return own().map(own -> Optional.of(own));
    }

    /** The caller's own state. */
    Outcome<String> own() {
        return caller.state()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(
                        CommonProblem.STATE_CLAIM_MISSING,
                        "A ministry's principals are a state's; the token names none")));
    }
}
