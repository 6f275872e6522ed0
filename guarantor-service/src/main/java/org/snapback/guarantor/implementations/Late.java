package org.snapback.guarantor.implementations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.snapback.guarantor.implementations.ImplementationEvent.ToldTo;

/** Says that implementations are late: first to the state, and to all guarantors when it has had a while to answer. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Late {
    private final ShareRepository shares;
    private final ImplementationRepository implementations;
    private final ImplementationJournal journal;
    private final Terms terms;
    private final Clock clock;

    Late(
            ShareRepository shares,
            ImplementationRepository implementations,
            ImplementationJournal journal,
            Terms terms,
            Clock clock) {
        this.shares = shares;
        this.implementations = implementations;
        this.journal = journal;
        this.terms = terms;
        this.clock = clock;
    }

    /** Tells of all that is late in one share. Answers whether there was one. */
    boolean tellOne() {
        Instant now = clock.instant();
        Optional<ShareRow> due = shares.lockOneToTell(now);
        due.ifPresent(share -> {
            Duration after = terms.electorateAfter(share.exercise);
            List<ImplementationRow> rows = implementations.listToTell(share.id, now);
            List<ImplementationRow> first =
                    rows.stream().filter(row -> row.toldStateAt == null).toList();
            List<ImplementationRow> again =
                    rows.stream().filter(row -> row.toldStateAt != null).toList();
            first.forEach(row -> row.toldState(now, after));
            again.forEach(row -> row.toldElectorate(now, after));
            tell(share, ToldTo.STATE, first);
            tell(share, ToldTo.ELECTORATE, again);
        });
        return due.isPresent();
    }

    private void tell(ShareRow share, ToldTo toldTo, List<ImplementationRow> rows) {
        if (!rows.isEmpty()) {
            journal.append(
                    share,
                    new ImplementationEvent.Late(
                            ImplementationEvent.ShareData.of(share), toldTo, ImplementationEvent.Carried.of(rows)));
        }
    }
}
