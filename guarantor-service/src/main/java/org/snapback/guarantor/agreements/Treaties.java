package org.snapback.guarantor.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.agreements.model.Agreement;
import org.snapback.guarantor.agreements.model.Coming;
import org.snapback.guarantor.agreements.model.Stage;
import org.snapback.guarantor.roster.Roster;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;

/**
 * Agreements, each dealt with by one transaction at a time, and what follows from them on the roster: a guarantor has
 * acceded while its bilateral agreement binds it, and one binds it at a time.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Treaties {
    private final AgreementRepository agreements;
    private final AgreementJournal journal;
    private final Roster roster;
    private final Clock clock;

    Treaties(AgreementRepository agreements, AgreementJournal journal, Roster roster, Clock clock) {
        this.agreements = agreements;
        this.journal = journal;
        this.roster = roster;
        this.clock = clock;
    }

    /** The agreement, held until the transaction ends, with all that has come about by itself until now. */
    Outcome<AgreementRow> held(UUID id) {
        Optional<AgreementRow> row = agreements.lock(id);
        row.ifPresent(this::settle);
        return row.map(Outcome::done).orElseGet(() -> Outcome.refused(Problems.notFound("agreement", id)));
    }

    /** Deals with one agreement to which something has come about. Answers whether there was one. */
    boolean settleOneDue() {
        Optional<AgreementRow> due = agreements.lockOneDue(clock.instant());
        due.ifPresent(this::settle);
        return due.isPresent();
    }

    /** Takes over what an act has made of the agreement and says it, unless another one binds its guarantor. */
    Outcome<AgreementRow> take(AgreementRow row, Agreement after, String type) {
        boolean begins = after.stage().binds() && !row.stage.binds() && row.guarantor != null;
        Optional<Refusal> second = begins ? second(row) : Optional.empty();
        if (second.isPresent()) {
            return Outcome.refused(second.get());
        }
        change(row, after, type, clock.instant());
        return Outcome.done(row);
    }

    private void settle(AgreementRow row) {
        for (var coming = coming(row); coming.isPresent(); coming = coming(row)) {
            Coming event = coming.get();
            change(
                    row,
                    event.agreement(),
                    switch (event.kind()) {
                        case TERM_ENDING -> "agreement.term-ending";
                        case RENEWED -> "agreement.renewed";
                        case TERMINATED -> "agreement.terminated";
                        case EXPIRED -> "agreement.expired";
                    },
                    event.moment());
        }
    }

    private Optional<Coming> coming(AgreementRow row) {
        return row.agreement().comeDue(clock.instant());
    }

    private void change(AgreementRow row, Agreement after, String type, Instant since) {
        Stage before = row.stage;
        // Before anything reads the roster's entry: what was read is not read again once it is held.
        roster.hold(Optional.ofNullable(row.guarantor).stream().toList());
        row.take(after);
        journal.append(row, type, since);
        if (row.guarantor == null) {
            return;
        }
        if (row.stage.binds()) {
            roster.bind(row.guarantor, after.boundUntil());
        } else if (before.binds()) {
            roster.release(row.guarantor, since);
        }
    }

    /**
     * Rows are held in one order, agreements before guarantors, as the deadlines hold them. Another agreement may have
     * ended without anybody having looked yet.
     */
    private Optional<Refusal> second(AgreementRow row) {
        agreements
                .bindingBeside(row.id, row.guarantor)
                .flatMap(agreements::lock)
                .ifPresent(this::settle);
        roster.hold(List.of(row.guarantor));
        return agreements
                .bindingBeside(row.id, row.guarantor)
                .map(other -> Refusal.of(
                                AgreementProblem.AGREEMENT_IN_FORCE,
                                "Agreement " + other + " binds " + row.guarantor
                                        + "; a second one binds it only after that has ended")
                        .with(new Violation("/parties", "one-in-force", "One bilateral agreement binds at a time"))
                        .with("agreement", other));
    }
}
