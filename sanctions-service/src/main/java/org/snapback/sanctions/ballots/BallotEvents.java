package org.snapback.sanctions.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.snapback.runtime.inbox.ReceivedEvent;
import org.snapback.runtime.inbox.UnusableEventException;
import org.snapback.sanctions.packages.Decisions;
import org.snapback.sanctions.packages.Revisions;
import org.snapback.sanctions.packages.Verdict;

/** Hands the outcomes on {@code compact.ballots} to the packages that they decide. */
@ApplicationScoped
public class BallotEvents {
    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Z0-9_]{0,99}");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private final Decisions decisions;
    private final Revisions revisions;

    BallotEvents(Decisions decisions, Revisions revisions) {
        this.decisions = decisions;
        this.revisions = revisions;
    }

    /**
     * Applies one event, in the transaction of its inbox row.
     *
     * @throws UnusableEventException where it is of an unknown type, lacks a field or names no package of ours
     */
    public void handle(ReceivedEvent event) {
        switch (event.name()) {
            case "ballot.closed",
                    "ballot.refused",
                    "ballot.opened",
                    "ballot.referred",
                    "ballot.revised",
                    "ballot.revision-ignored" -> {
                BallotMatter matter = event.dataAs(BallotMatter.class);
                if (!matter.isNoPackage()) {
                    checkKind(matter.packageId(), event.exercise());
                    move(event);
                }
            }
            // How a ballot goes is guarantor-service's to tell; only its end moves a package.
            case "ballot.vote-cast",
                    "ballot.commented",
                    "ballot.scrutiny-reserved",
                    "ballot.scrutiny-lifted",
                    "ballot.pause-asked",
                    "ballot.paused",
                    "ballot.resumed",
                    "ballot.withdrawal-ignored" -> {}
            default -> throw new UnusableEventException("sanctions-service knows no " + event.type());
        }
    }

    /** A ballot of an exercise decides on no real package, nor a real one on an exercise. */
    private void checkKind(UUID packageId, boolean exercise) {
        if (packageId != null && !decisions.isKind(packageId, exercise)) {
            throw new UnusableEventException("package " + packageId + " is "
                    + (exercise ? "no exercise" : "an exercise") + ", unlike its ballot");
        }
    }

    private void move(ReceivedEvent event) {
        switch (event.name()) {
            case "ballot.closed" -> {
                ClosedBallot closed = event.dataAs(ClosedBallot.class);
                decide(verdict(closed), closed.digest());
            }
            case "ballot.refused" -> decide(verdict(event.dataAs(RefusedBallot.class)), null);
            case "ballot.revised" -> revise(event.dataAs(RevisedBallot.class));
            case "ballot.revision-ignored" -> ignore(event.dataAs(IgnoredRevision.class));
            case "ballot.opened" -> open(event.dataAs(OpenedBallot.class));
            default -> postpone(event.dataAs(ReferredBallot.class));
        }
    }

    private void open(OpenedBallot ballot) {
        checkIds(ballot.packageId(), ballot.ballotId());
        Set<String> electorate = codes("electorate", ballot.states());
        found(decisions.open(ballot.packageId(), ballot.ballotId(), electorate), ballot.packageId());
    }

    private void postpone(ReferredBallot ballot) {
        checkIds(ballot.packageId(), ballot.ballotId());
        Instant deadline = deadline(ballot.deadline());
        found(decisions.postpone(ballot.packageId(), ballot.ballotId(), deadline), ballot.packageId());
    }

    private void revise(RevisedBallot ballot) {
        checkIds(ballot.packageId(), ballot.ballotId());
        Instant deadline = deadline(ballot.deadline());
        found(revisions.taken(ballot.packageId(), ballot.ballotId(), ballot.revision(), deadline), ballot.packageId());
    }

    private void ignore(IgnoredRevision ballot) {
        checkIds(ballot.packageId(), ballot.ballotId());
        found(
                revisions.ignored(ballot.packageId(), ballot.ballotId(), ballot.revision(), ballot.why()),
                ballot.packageId());
    }

    private void decide(Verdict verdict, String digest) {
        checkIds(verdict.packageId(), verdict.ballotId());
        revisions.ended(verdict.packageId(), verdict.ballotId(), digest);
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
        return new Verdict(
                ballot.packageId(), ballot.ballotId(), outcome, ballot.reason(), bound, excepted(ballot, bound));
    }

    private static Verdict verdict(RefusedBallot ballot) {
        return new Verdict(
                ballot.packageId(), ballot.ballotId(), Verdict.Outcome.REFUSED, ballot.why(), Set.of(), Map.of());
    }

    private static Map<String, List<String>> excepted(ClosedBallot ballot, Set<String> bound) {
        Map<String, List<String>> excepted = new HashMap<>();
        for (var entry : ballot.exceptions()) {
            if (entry == null || !bound.contains(String.valueOf(entry.state())) || entry.measureTypes() == null) {
                throw new UnusableEventException("excepted names no state that is bound, or no measure types");
            }
            List<String> types =
                    entry.measureTypes().stream().map(String::valueOf).sorted().toList();
            if (!types.stream().allMatch(type -> TYPE.matcher(type).matches())) {
                throw new UnusableEventException("excepted names something that is no measure type");
            }
            excepted.put(entry.state(), types);
        }
        return excepted;
    }

    private static Instant deadline(Instant told) {
        if (told == null || told.isAfter(LATEST)) {
            throw new UnusableEventException("deadline is missing or out of range");
        }
        return told.truncatedTo(ChronoUnit.MICROS);
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
