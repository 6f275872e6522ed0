package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.problem.Outcome;
import org.snapback.sanctions.packages.model.PackageAct;
import org.snapback.sanctions.packages.model.PackageLife;
import org.snapback.sanctions.roster.Roster;

/**
 * Asks the guarantors to rescind a package as an error, and applies what they decide. It corrects and does not ease: no
 * condition of easing applies, and nothing of it snaps back.
 */
@ApplicationScoped
class Rescinding {
    private final Desk desk;
    private final Roster roster;
    private final Effects effects;
    private final EndingJournal journal;
    private final Clock clock;

    Rescinding(Desk desk, Roster roster, Effects effects, EndingJournal journal, Clock clock) {
        this.desk = desk;
        this.roster = roster;
        this.effects = effects;
        this.journal = journal;
        this.clock = clock;
    }

    /** A sponsor, Ukraine or a state that the package binds asks for it. Whoever has acceded by now may read it. */
    Outcome<RescissionRow> request(UUID id, String reason) {
        return desk.toCorrect(id, PackageAct.RESCIND)
                .flatMap(row -> desk.actingState().map(by -> request(row, reason, by)));
    }

    /** Rescinds the package if the ballot has agreed: whatever of it was in force ends from now on. */
    void apply(PackageRow row, RescissionRow asked, Verdict verdict) {
        Instant now = clock.instant();
        Optional<String> obstacle = verdict.obstacle(row.stage, PackageAct.RESCIND);
        if (obstacle.isPresent()) {
            refuse(row, asked, obstacle.get(), now);
        } else {
            row.stage =
                    PackageLife.TRANSITIONS.after(row.stage, PackageAct.RESCIND).orElseThrow();
            row.restsOn = null;
            asked.decide(RescissionOutcome.RESCINDED, verdict.reason(), now);
            List<MeasureRow> ended = effects.end(row);
            journal.rescinded(row, asked, ended);
        }
    }

    private RescissionRow request(PackageRow row, String reason, String by) {
        RescissionRow asked = new RescissionRow();
        asked.ballotId = Ids.next();
        asked.parent = row;
        asked.reason = reason;
        asked.requestedBy = by;
        asked.requestedAt = clock.instant();
        asked.deadline = asked.requestedAt.plus(row.terms().decisionWindow());
        row.rescissions.add(asked);
        row.electorate.addAll(roster.acceded());
        journal.rescissionRequested(row, asked);
        return asked;
    }

    private void refuse(PackageRow row, RescissionRow asked, String why, Instant now) {
        asked.decide(RescissionOutcome.REFUSED, why, now);
        journal.rescissionRefused(row, asked);
    }
}
