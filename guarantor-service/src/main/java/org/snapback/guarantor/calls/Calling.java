package org.snapback.guarantor.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.snapback.guarantor.calls.model.Basis;
import org.snapback.guarantor.calls.model.CallStage;
import org.snapback.guarantor.calls.model.CallTransition;
import org.snapback.guarantor.commitments.Promises;
import org.snapback.guarantor.commitments.Promises.Promise;
import org.snapback.guarantor.encroachments.ConfirmationEnded;
import org.snapback.guarantor.encroachments.EncroachmentDecided;
import org.snapback.guarantor.encroachments.model.Stage;

/**
 * Calls RESPONSE commitments, in the transaction and the causal chain of what calls them, and ends calls whose ground
 * falls away. The encroachment's row is held by then; the commitments' are taken after it, in order of id.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Calling {
    private static final Set<CallStage> RUNNING = EnumSet.copyOf(CallTransition.ENDING.from());

    private final CallRepository calls;
    private final Promises promises;
    private final CallSettings settings;
    private final Clock clock;

    Calling(CallRepository calls, Promises promises, CallSettings settings, Clock clock) {
        this.calls = calls;
        this.promises = promises;
        this.settings = settings;
        this.clock = clock;
    }

    void on(@Observes EncroachmentDecided decided) {
        UUID id = decided.encroachmentId();
        if (decided.outcome() == Stage.CONFIRMED) {
            UUID ballot = decided.ballotId().orElseThrow();
            call(new Grounds(id, Basis.CONFIRMATION, ballot, Set.of(), decided.exercise()));
        } else {
            String how = decided.outcome() == Stage.WITHDRAWN ? "is withdrawn." : "is not confirmed.";
            end(id, "The report " + how, clock.instant());
        }
    }

    void on(@Observes ConfirmationEnded ended) {
        end(ended.encroachmentId(), ended.reason(), ended.endedAt());
    }

    /** Calls what the grounds reach and what has not been called at this encroachment already. */
    void call(Grounds grounds) {
        Instant now = clock.instant();
        List<Promise> reached = reached(grounds, now);
        promises.hold(reached.stream().map(Promise::id).toList());
        List<CallRow> rows = reached.stream()
                .map(promise -> CallRow.called(
                        promise, grounds, now, promise.answerWithin().orElse(settings.answerWithin())))
                .toList();
        calls.persist(rows);
        promises.tell(rows.stream().map(row -> CallEvent.Called.of(row).said()).toList());
    }

    /** What these grounds would call now. Holds nothing. */
    List<Promise> reached(Grounds grounds, Instant now) {
        Set<UUID> already = calls.calledAt(grounds.encroachmentId());
        return promises.standing(grounds.exercise(), now).stream()
                .filter(promise -> !already.contains(promise.id()))
                .filter(promise -> grounds.basis().reaches(promise.guarantor(), promise.military(), grounds.optedIn()))
                .toList();
    }

    private void end(UUID encroachment, String reason, Instant at) {
        promises.hold(calls.runningAt(encroachment, RUNNING));
        List<CallRow> rows = calls.listAt(encroachment, RUNNING);
        rows.forEach(row -> {
            row.move(CallTransition.ENDING);
            row.endedAt = at;
        });
        promises.tell(rows.stream()
                .map(row -> new CallEvent.Ended(CallEvent.Call.of(row), reason, at).said())
                .toList());
    }
}
