package org.snapback.guarantor.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.snapback.guarantor.ballots.model.Ballot;
import org.snapback.guarantor.ballots.model.Closing;
import org.snapback.guarantor.ballots.model.Pause;
import org.snapback.guarantor.ballots.model.Pausing;
import org.snapback.guarantor.ballots.model.Stage;
import org.snapback.runtime.clock.Pace;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;

/**
 * Pauses ballots and ends their pauses. As for a vote, the ballot's row is held before the clock is read: of a pause and
 * the closing vote the one that holds it first decides.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Pauses {
    private final BallotRepository ballots;
    private final BallotJournal journal;
    private final BallotSettings settings;
    private final Pace pace;
    private final Clock clock;

    Pauses(BallotRepository ballots, BallotJournal journal, BallotSettings settings, Pace pace, Clock clock) {
        this.ballots = ballots;
        this.journal = journal;
        this.settings = settings;
        this.pace = pace;
        this.clock = clock;
    }

    /** Pauses a ballot for Ukraine, or takes an elector's request, which pauses it when a quarter has asked. */
    Outcome<BallotRow> pause(UUID id, PauseBody body, Caller caller) {
        return held(id, caller).flatMap(row -> {
            Duration longest = pace.of(settings.longestPause(), row.exercise);
            Optional<Duration> length = body.within(longest);
            if (length.isEmpty()) {
                return Outcome.refused(Refusals.pauseLength(longest));
            }
            return refusal(row.ballot().pausing(clock.instant()))
                    .<Outcome<BallotRow>>map(Outcome::refused)
                    .orElseGet(() -> ask(row, body, length.get(), state(caller)));
        });
    }

    /** Ends a pause before its time, for Ukraine or an elector that asked for it. */
    Outcome<BallotRow> resume(UUID id, Caller caller) {
        return held(id, caller).flatMap(row -> {
            Instant now = clock.instant();
            Optional<Ballot> resumed = row.ballot().resumed(now);
            if (resumed.isEmpty()) {
                return Outcome.refused(
                        Refusal.of(BallotProblem.BALLOT_NOT_PAUSED, "A resumption needs a ballot that is paused"));
            }
            if (!row.pausedBy.contains(state(caller))) {
                return Outcome.refused(Refusal.of(
                        BallotProblem.NOT_YOUR_PAUSE, "The pause was asked for by " + String.join(", ", row.pausedBy)));
            }
            tellResumed(row, resumed.get(), state(caller));
            return Outcome.done(row);
        });
    }

    /** Takes down that the pause of one ballot is over. Answers whether there was one. */
    boolean endOneDue() {
        Optional<BallotRow> due = ballots.lockOneToResume(clock.instant());
        due.ifPresent(row -> settle(row, clock.instant()));
        return due.isPresent();
    }

    /** Takes down that the pause of a ballot whose row is held is over, where it is. */
    void settle(BallotRow row, Instant now) {
        row.ballot().pauseOver(now).ifPresent(resumed -> tellResumed(row, resumed, null));
    }

    private Outcome<BallotRow> ask(BallotRow row, PauseBody body, Duration length, String state) {
        if (state.equals(Caller.UKRAINE)) {
            begin(row, List.of(state), body.reasons(), length);
            return Outcome.done(row);
        }
        if (!row.electors.containsKey(state)) {
            return Outcome.refused(Refusals.notAnElector(state));
        }
        if (row.pauseRequests.containsKey(state)) {
            return Outcome.refused(Refusal.of(
                    BallotProblem.PAUSE_ASKED_ALREADY,
                    state + " has asked for a pause already; " + row.pauseRequests.size() + " of "
                            + Pause.quorum(row.electors.size()) + " electors have"));
        }
        row.pauseRequests.put(state, new PauseRequestRow(body.reasons(), length.toString(), clock.instant()));
        row.version++;
        journal.append(row, PauseEvent.Asked.of(row, state));
        if (row.pauseRequests.size() >= Pause.quorum(row.electors.size())) {
            var requests = new TreeMap<>(row.pauseRequests);
            String reasons = requests.entrySet().stream()
                    .map(request -> request.getKey() + ": " + request.getValue().reasons())
                    .collect(Collectors.joining("\n"));
            Duration shortest = requests.values().stream()
                    .map(PauseRequestRow::duration)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            begin(row, List.copyOf(requests.keySet()), reasons, shortest);
        }
        return Outcome.done(row);
    }

    private void begin(BallotRow row, List<String> by, String reasons, Duration length) {
        row.take(row.ballot().paused(by, reasons, clock.instant(), length));
        row.version++;
        journal.append(row, PauseEvent.Paused.of(row));
    }

    private void tellResumed(BallotRow row, Ballot resumed, String by) {
        row.take(resumed);
        row.version++;
        journal.append(row, PauseEvent.Resumed.of(row, by));
    }

    private Outcome<BallotRow> held(UUID id, Caller caller) {
        if (caller.state().isEmpty()) {
            return Outcome.refused(Refusal.of(
                    CommonProblem.STATE_CLAIM_MISSING, "Ukraine or an elector pauses, and the token names no state"));
        }
        if (state(caller).equals(Caller.UKRAINE) != caller.is(Role.BENEFICIARY)) {
            return Outcome.refused(Refusals.notAnElector(state(caller)));
        }
        return ballots.lock(id)
                .filter(Sight.of(caller)::sees)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Problems.notFound("ballot", id)));
    }

    private static String state(Caller caller) {
        return caller.state().orElseThrow();
    }

    private static Optional<Refusal> refusal(Pausing pausing) {
        return switch (pausing) {
            case Pausing.Possible possible -> Optional.empty();
            case Pausing.NotOpen(Stage stage, Closing closing) ->
                Optional.of(Refusals.notOpen("A pause", stage, closing));
            case Pausing.TooLate(Instant deadline) -> Optional.of(Refusals.tooLate(deadline));
            case Pausing.OtherKind other ->
                Optional.of(Refusal.of(
                        BallotProblem.NOT_PAUSABLE,
                        "The ballot on a CONFIRMATION can be paused; this one is on a " + other.kind()));
            case Pausing.PausedBefore(Pause before) ->
                Optional.of(Refusal.of(
                        BallotProblem.PAUSED_BEFORE,
                        "The ballot was paused at " + before.at() + " by " + String.join(", ", before.by())));
        };
    }
}
