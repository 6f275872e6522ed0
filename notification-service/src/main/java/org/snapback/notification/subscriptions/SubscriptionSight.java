package org.snapback.notification.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;

/** Whose subscriptions the caller may see: a ministry its own state's, the secretariat and auditors any. */
@ApplicationScoped
public class SubscriptionSight {
    private static final Pattern ALPHA_2 = Pattern.compile("[A-Z]{2}");

    private final Subscriptions subscriptions;
    private final Caller caller;

    SubscriptionSight(Subscriptions subscriptions, Caller caller) {
        this.subscriptions = subscriptions;
        this.caller = caller;
    }

    /** A subscription that the caller sees; the same refusal whether it is absent or hidden. */
    public Outcome<Subscription> see(UUID id) {
        Optional<Subscription> seen = subscriptions.find(id).filter(this::sees);
        return seen.isPresent() ? Outcome.done(seen.get()) : Outcome.refused(Problems.notFound("subscription", id));
    }

    /**
     * The state that the caller means.
     *
     * @param named the state that it names; null for its own
     */
    Outcome<String> state(String named) {
        if (named != null && !ALPHA_2.matcher(named).matches()) {
            return Outcome.refused(Refusal.of(
                    CommonProblem.VALIDATION,
                    "The state is no country code",
                    List.of(new Violation("state", "alpha-2", "An ISO 3166-1 alpha-2 code such as PL"))));
        }
        Optional<String> meant = Optional.ofNullable(named).or(this::own);
        if (meant.isEmpty()) {
            return Outcome.refused(Refusal.of(
                    CommonProblem.STATE_CLAIM_MISSING, "Name a state: the token's claim, or the field state"));
        }
        boolean may = ofAnyState() || own().equals(meant);
        return may
                ? Outcome.done(meant.get())
                : Outcome.refused(Problems.notFound("list of subscriptions of", meant.get()));
    }

    private boolean sees(Subscription subscription) {
        return ofAnyState() || own().filter(subscription.state()::equals).isPresent();
    }

    private boolean ofAnyState() {
        return caller.is(Role.SECRETARIAT) || caller.is(Role.AUDITOR);
    }

    private Optional<String> own() {
        return caller.state().filter(state -> caller.is(Role.MINISTRY));
    }
}
