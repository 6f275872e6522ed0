package org.snapback.sanctions.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
            case "ballot.opened" -> open(event.dataAs(OpenedBallot.class));
            // How a ballot goes is guarantor-service's to tell; only its end moves a package.
            case "ballot.vote-cast", "ballot.withdrawal-ignored" -> {}
            default -> throw new UnusableEventException("sanctions-service knows no " + event.type());
        }
    }

    private void open(OpenedBallot ballot) {
        checkIds(ballot.packageId(), ballot.ballotId());
        Set<String> electorate = codes("electorate", ballot.states());
        found(decisions.open(ballot.packageId(), ballot.ballotId(), electorate), ballot.packageId());
    }

    private void decide(Verdict verdict) {
        checkIds(verdict.packageId(), verdict.ballotId());
        found(decisions.apply(verdict), verdict.packageId());
    }

    private static Verdict verdict(ClosedBallot ballot) {
        Set<String> bound = codes("bound", ballot.states());
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
        return new Verdict(ballot.packageId(), ballot.ballotId(), outcome, ballot.reason(), bound);
    }

    private static Verdict verdict(RefusedBallot ballot) {
        return new Verdict(ballot.packageId(), ballot.ballotId(), Verdict.Outcome.REFUSED, ballot.why(), Set.of());
    }

    private static void checkIds(UUID packageId, UUID ballotId) {
        if (packageId == null || ballotId == null) {
            throw new UnusableEventException("packageId or ballotId is missing");
        }
    }

    private static Set<String> codes(String where, List<String> states) {
        if (!states.stream().allMatch(state -> STATE.matcher(state).matches())) {
            throw new UnusableEventException(where + " names something that is no state's code");
        }
        return Set.copyOf(states);
    }

    private static void found(boolean found, UUID packageId) {
        if (!found) {
            throw new UnusableEventException("there is no package " + packageId);
        }
    }
}
