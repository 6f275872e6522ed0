package org.snapback.guarantor.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
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
import org.snapback.runtime.clock.Pace;

/**
 * Calls RESPONSE commitments, in the transaction and the causal chain of what calls them, and ends calls whose ground
 * falls away. The encroachment's row is held by then; the commitments' are taken after it, in order of id. An exercise
 * reads commitments and holds none: the encroachment's row guards its calls.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Calling {
    private static final Set<CallStage> RUNNING = EnumSet.copyOf(CallTransition.ENDING.from());

    private final CallRepository calls;
    private final Promises promises;
    private final CallSettings settings;
    private final Pace pace;
    private final Clock clock;

    Calling(CallRepository calls, Promises promises, CallSettings settings, Pace pace, Clock clock) {
        this.calls = calls;
        this.promises = promises;
        this.settings = settings;
        this.pace = pace;
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
        if (!grounds.exercise()) {
            promises.hold(reached.stream().map(Promise::id).toList());
        }
        List<CallRow> rows = reached.stream()
                .map(promise -> CallRow.called(promise, grounds, now, within(promise, grounds)))
                .toList();
        List<Promises.Said> said =
                rows.stream().map(row -> row.says(CallEvent.Called.of(row))).toList();
        calls.persist(rows);
        promises.tell(said);
    }

    /** What these grounds would call now. Holds nothing. */
    List<Promise> reached(Grounds grounds, Instant now) {
        Set<UUID> already = calls.calledAt(grounds.encroachmentId());
        return promises.standing(now).stream()
                .filter(promise -> !already.contains(promise.id()))
                .filter(promise -> grounds.basis().reaches(promise.guarantor(), promise.military(), grounds.optedIn()))
                .toList();
    }

    private Duration within(Promise promise, Grounds grounds) {
        return pace.of(promise.answerWithin().orElse(settings.answerWithin()), grounds.exercise());
    }

    private void end(UUID encroachment, String reason, Instant at) {
        promises.hold(calls.realRunningAt(encroachment, RUNNING));
        List<CallRow> rows = calls.listAt(encroachment, RUNNING);
        rows.forEach(row -> {
            row.move(CallTransition.ENDING);
            row.endedAt = at;
        });
        promises.tell(rows.stream()
                .map(row -> row.says(new CallEvent.Ended(CallEvent.Call.of(row), reason, at)))
                .toList());
    }
}
