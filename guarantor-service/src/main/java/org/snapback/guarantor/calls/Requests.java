package org.snapback.guarantor.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.snapback.guarantor.ballots.FrozenText;
import org.snapback.guarantor.ballots.MatterBallotClosed;
import org.snapback.guarantor.ballots.MatterBallots;
import org.snapback.guarantor.ballots.model.BallotKind;
import org.snapback.guarantor.ballots.model.BallotOutcome;
import org.snapback.guarantor.ballots.model.Matter;
import org.snapback.guarantor.ballots.model.Opening;
import org.snapback.guarantor.calls.model.Basis;
import org.snapback.guarantor.encroachments.Encroachments;
import org.snapback.guarantor.encroachments.Encroachments.Facts;
import org.snapback.guarantor.encroachments.model.Stage;
import org.snapback.guarantor.roster.Roster;
import org.snapback.runtime.clock.Pace;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;

/**
 * What Ukraine asks the core guarantors for: that commitments are called before a confirmation, or a military response.
 * Each decides for itself, and those that vote for it are called when the ballot closes. The ballot's row is held before
 * the encroachment's, as everywhere.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Requests {
    private static final Map<BallotKind, Request> KINDS = Map.of(
            BallotKind.CALLING,
            new Request(Basis.CALLING, "A calling before a confirmation", List.of(Stage.REPORTED, Stage.DISPUTED)),
            BallotKind.MILITARY_RESPONSE,
            new Request(Basis.MILITARY_RESPONSE, "A military response", List.of(Stage.CONFIRMED)));

    private final ResponseBallotRepository requests;
    private final MatterBallots ballots;
    private final Encroachments encroachments;
    private final Calling calling;
    private final Roster roster;
    private final CallSettings settings;
    private final Pace pace;
    private final Clock clock;

    Requests(
            ResponseBallotRepository requests,
            MatterBallots ballots,
            Encroachments encroachments,
            Calling calling,
            Roster roster,
            CallSettings settings,
            Pace pace,
            Clock clock) {
        this.requests = requests;
        this.ballots = ballots;
        this.encroachments = encroachments;
        this.calling = calling;
        this.roster = roster;
        this.settings = settings;
        this.pace = pace;
        this.clock = clock;
    }

    /** What is asked for by a ballot of some kind: what it calls, its name, and the stages of a report that it needs. */
    private record Request(Basis basis, String name, List<Stage> needed) {}

    /** Opens a ballot on what Ukraine asks for. */
    Outcome<ResponseBallotRow> ask(UUID encroachment, BallotKind kind, String reason, Caller caller) {
        Request request = KINDS.get(kind);
        return encroachments
                .hold(encroachment, caller, request.name(), request.needed())
                .flatMap(facts -> {
                    Optional<ResponseBallotRow> open = requests.findOpen(encroachment, kind);
                    if (open.isPresent()) {
                        return Outcome.refused(Refusal.of(
                                        CallProblem.RESPONSE_BALLOT_OPEN,
                                        "The ballot " + open.get().ballotId + " is open until " + open.get().deadline)
                                .with("ballotId", open.get().ballotId));
                    }
                    var grounds =
                            new Grounds(encroachment, request.basis(), null, roster.coreVoters(), facts.exercise());
                    return calling.reached(grounds, clock.instant()).isEmpty()
                            ? Outcome.refused(Refusal.of(
                                    CallProblem.NOTHING_TO_CALL,
                                    request.name() + " needs a RESPONSE commitment of a core guarantor that binds and"
                                            + " has not been called at this encroachment"))
                            : open(facts, kind, reason);
                });
    }

    void on(@Observes MatterBallotClosed closed) {
        if (!KINDS.containsKey(closed.kind())) {
            return;
        }
        Request request = KINDS.get(closed.kind());
        Facts facts = encroachments.hold(closed.matter().encroachmentId()).orElseThrow();
        requests.findById(closed.ballotId()).closedAt = closed.closedAt();
        if (closed.outcome() == BallotOutcome.ADOPTED && request.needed().contains(facts.stage())) {
            calling.call(new Grounds(
                    facts.id(), request.basis(), closed.ballotId(), Set.copyOf(closed.bound()), facts.exercise()));
        }
    }

    /** Ends a ballot whose report has moved on. */
    void endMoot(UUID ballot) {
        ballots.withdraw(ballot, "The report has been decided on or withdrawn; nothing is left to decide here.");
    }

    private Outcome<ResponseBallotRow> open(Facts facts, BallotKind kind, String reason) {
        Instant now = clock.instant();
        FrozenText text = text(facts, kind, reason);
        var question = new MatterBallots.Question(
                Matter.ofEncroachment(facts.id()),
                kind,
                title(facts, kind),
                true,
                text.digest(),
                now.plus(pace.of(settings.ballotWindow(), facts.exercise())),
                facts.exercise());
        return switch (ballots.open(question)) {
            case Opening.Opened opened -> {
                var row = new ResponseBallotRow();
                row.ballotId = opened.ballot().id();
                row.encroachmentId = facts.id();
                row.kind = kind;
                row.reason = reason;
                row.text = text.text();
                row.digest = text.digest();
                row.askedAt = opened.ballot().terms().openedAt();
                row.deadline = question.deadline();
                requests.persist(row);
                tell(row);
                yield Outcome.done(row);
            }
            case Opening.Refused refused ->
                Outcome.refused(Refusal.of(CallProblem.NO_RESPONSE_BALLOT, refused.message())
                        .with("reason", refused.reason()));
        };
    }

    private void tell(ResponseBallotRow row) {
        Set<String> hearing = new TreeSet<>(roster.coreVoters());
        hearing.add(Caller.UKRAINE);
        var event = new ResponseEvent.Requested(
                row.encroachmentId, row.ballotId, row.kind, row.reason, row.digest, row.askedAt, row.deadline);
        encroachments.tell(row.encroachmentId, event.type(), event, Audience.states(hearing));
    }

    private static FrozenText text(Facts facts, BallotKind kind, String reason) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("encroachmentId", facts.id().toString());
        members.put("occurredAt", facts.occurredAt().toString());
        members.put("kind", facts.kind().name());
        members.put("gravity", facts.gravity().name());
        members.put("regions", facts.regions());
        members.put("request", kind.name());
        members.put("reason", reason);
        return FrozenText.of(members);
    }

    private static String title(Facts facts, BallotKind kind) {
        String what = kind == BallotKind.CALLING ? "Calling of RESPONSE commitments" : "Military response";
        String how = facts.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "%s: encroachment of %s (%s, %s)"
                .formatted(what, facts.occurredAt(), how, facts.gravity().name().toLowerCase(Locale.ROOT));
    }
}
