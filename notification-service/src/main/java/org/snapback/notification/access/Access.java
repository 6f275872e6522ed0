package org.snapback.notification.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;

/** What a caller is told of reading on Kafka. */
@ApplicationScoped
class Access {
    private final PrincipalRepository principals;
    private final PrincipalSight sight;
    private final AccessSettings settings;
    private final Caller caller;

    Access(PrincipalRepository principals, PrincipalSight sight, AccessSettings settings, Caller caller) {
        this.principals = principals;
        this.sight = sight;
        this.settings = settings;
        this.caller = caller;
    }

    /** How to read as this principal; null for those of the caller's own ministry. */
    Outcome<AccessView> of(String principal) {
        if (principal != null) {
            return principals
                    .active(principal)
                    .filter(this::maySee)
                    .map(row -> AccessView.of(row.reach(), List.of(row.name), settings))
                    .map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(Problems.notFound("principal", principal)));
        }
        return caller.is(Role.MINISTRY)
                ? sight.own().map(this::ofMinistry)
                : Outcome.refused(Refusal.of(CommonProblem.VALIDATION, "Name a principal")
                        .with(new Violation("principal", "required", "The name of a principal")));
    }

    private AccessView ofMinistry(String state) {
        List<String> names = principals.active(PrincipalKind.MINISTRY, state).stream()
                .map(row -> row.name)
                .toList();
        return AccessView.of(Reach.ofMinistry(state), names, settings);
    }

    /** A partner knows its principal by its name alone, which cannot be guessed. */
    private boolean maySee(PrincipalRow row) {
        return sight.sees(row) || row.kind == PrincipalKind.PARTNER && caller.is(Role.PARTNER);
    }
}
