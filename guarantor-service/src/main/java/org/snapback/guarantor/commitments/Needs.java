package org.snapback.guarantor.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.commitments.model.FigureCheck;
import org.snapback.guarantor.commitments.model.HowMuch;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;
import org.snapback.runtime.version.Preconditions;

/** What Ukraine needs. Each version is kept with its time, so that the gaps of any past moment can be told. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Needs {
    private final NeedRepository needs;
    private final Journal journal;
    private final Clock clock;

    Needs(NeedRepository needs, Journal journal, Clock clock) {
        this.needs = needs;
        this.journal = journal;
        this.clock = clock;
    }

    Outcome<NeedRow> state(NeedBody body, Caller caller) {
        return forUkraine(caller).flatMap(yes -> howMuch(body)).map(howMuch -> {
            Instant now = clock.instant();
            NeedRow row = NeedRow.stated(Ids.next(), body, howMuch, now);
            needs.persist(row);
            needs.flush();
            needs.begin(row, now);
            tell("need.stated", row, NeedEvent.of(row));
            return row;
        });
    }

    /** Revises the version that the If-Match header names; a revision that changes nothing leaves no event. */
    Outcome<NeedRow> revise(UUID id, String ifMatch, NeedBody body, Caller caller) {
        return forUkraine(caller)
                .flatMap(yes -> locked(id, ifMatch))
                .flatMap(row -> howMuch(body).map(howMuch -> {
                    List<String> changed = row.revise(body, howMuch);
                    if (!changed.isEmpty()) {
                        Instant now = clock.instant();
                        needs.end(row, now);
                        needs.begin(row, now);
                        tell("need.revised", row, NeedEvent.revised(row, changed));
                    }
                    return row;
                }));
    }

    Outcome<NeedRow> withdraw(UUID id, Caller caller) {
        return forUkraine(caller)
                .flatMap(yes -> found(id))
                .flatMap(Needs::living)
                .map(row -> {
                    Instant now = clock.instant();
                    row.withdraw(now);
                    needs.end(row, now);
                    tell("need.withdrawn", row, NeedEvent.of(row));
                    return row;
                });
    }

    private static Outcome<String> forUkraine(Caller caller) {
        return caller.state()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(
                        CommonProblem.STATE_CLAIM_MISSING, "A need is Ukraine's, and the token does not name it")));
    }

    private Outcome<NeedRow> found(UUID id) {
        return needs.lock(id).map(Outcome::done).orElseGet(() -> Outcome.refused(Problems.notFound("need", id)));
    }

    private Outcome<NeedRow> locked(UUID id, String ifMatch) {
        return found(id)
                .flatMap(row -> Preconditions.check(ifMatch, row.version)
                        .<Outcome<NeedRow>>map(Outcome::refused)
                        .orElseGet(() -> living(row)));
    }

    private static Outcome<NeedRow> living(NeedRow row) {
        return row.withdrawnAt == null
                ? Outcome.done(row)
                : Outcome.refused(Refusal.of(
                        CommitmentProblem.NEED_WITHDRAWN,
                        "The need is withdrawn since " + row.withdrawnAt + "; state a new one"));
    }

    private static Outcome<HowMuch> howMuch(NeedBody body) {
        List<Violation> found = new ArrayList<>();
        Optional<HowMuch> howMuch = FigureCheck.read(HowMuchView.figure(body.howMuch()), "/howMuch", found);
        return howMuch.map(Outcome::done)
                .orElseGet(() ->
                        Outcome.refused(Refusal.of(CommonProblem.VALIDATION, "The need does not say how much", found)));
    }

    private void tell(String type, NeedRow row, NeedEvent data) {
        journal.append(new Event(
                CommitmentJournal.TOPIC, "need", row.id.toString(), row.version, type, data, Audience.ROSTER, false));
    }
}
