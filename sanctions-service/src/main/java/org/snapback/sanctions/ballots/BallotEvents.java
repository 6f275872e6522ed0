package org.snapback.sanctions.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.regex.Pattern;
import org.snapback.runtime.inbox.ReceivedEvent;
import org.snapback.runtime.inbox.UnusableEventException;
import org.snapback.sanctions.packages.Decisions;
import org.snapback.sanctions.packages.Verdict;

/** Hands the outcomes on {@code compact.ballots} to the packages that they decide. */
@ApplicationScoped
public class BallotEvents {
    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");

    private final Decisions decisions;

    BallotEvents(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * Applies one event, in the transaction of its inbox row.
     *
     * @throws UnusableEventException where it is of an unknown type, lacks a field or names no package of ours
     */
    public void handle(ReceivedEvent event) {
        switch (event.name()) {
            case "ballot.closed" -> decide(verdict(event.dataAs(ClosedBallot.class)));
            case "ballot.refused" -> decide(verdict(event.dataAs(RefusedBallot.class)));
            // How a ballot goes is guarantor-service's to tell; only its end moves a package.
            case "ballot.opened", "ballot.vote-cast", "ballot.withdrawal-ignored" -> {}
            default -> throw new UnusableEventException("sanctions-service knows no " + event.type());
        }
    }

    private void decide(Verdict verdict) {
        if (verdict.packageId() == null || verdict.ballotId() == null) {
            throw new UnusableEventException("packageId or ballotId is missing");
        }
        if (!decisions.apply(verdict)) {
            throw new UnusableEventException("there is no package " + verdict.packageId());
        }
    }

    private static Verdict verdict(ClosedBallot ballot) {
        Set<String> bound = ballot.bound() == null ? Set.of() : ballot.bound();
        Verdict.Outcome outcome = switch (ballot.outcome()) {
            case "ADOPTED" -> Verdict.Outcome.ADOPTED;
            case "REJECTED" -> Verdict.Outcome.REJECTED;
            case "WITHDRAWN" -> Verdict.Outcome.WITHDRAWN;
            case null, default ->
                throw new UnusableEventException("sanctions-service knows no outcome " + ballot.outcome());
        };
        if (outcome == Verdict.Outcome.ADOPTED && bound.isEmpty()) {
            throw new UnusableEventException("an adoption binds no state");
        }
        if (!bound.stream().allMatch(state -> STATE.matcher(state).matches())) {
            throw new UnusableEventException("bound names something that is no state's code");
        }
        return new Verdict(ballot.packageId(), ballot.ballotId(), outcome, ballot.reason(), bound);
    }

    private static Verdict verdict(RefusedBallot ballot) {
        return new Verdict(ballot.packageId(), ballot.ballotId(), Verdict.Outcome.REFUSED, ballot.why(), Set.of());
    }
}
