package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.sanctions.packages.model.PackageAct;
import org.snapback.sanctions.roster.Roster;

/** Asks the guarantors for a package's next rung. */
@ApplicationScoped
class Escalating {
    private final Desk desk;
    private final Roster roster;
    private final PackageJournal journal;
    private final Clock clock;

    Escalating(Desk desk, Roster roster, PackageJournal journal, Clock clock) {
        this.desk = desk;
        this.roster = roster;
        this.journal = journal;
        this.clock = clock;
    }

    /** A sponsor, or Ukraine, asks for the rung above the one that stands. Whoever has acceded by now may read it. */
    Outcome<EscalationRow> request(UUID id, String reason) {
        return desk.toAsk(id, PackageAct.ESCALATE)
                .flatMap(row ->
                        nextRung(row).flatMap(rung -> desk.actingState().map(by -> request(row, rung, reason, by))));
    }

    private EscalationRow request(PackageRow row, int rung, String reason, String by) {
        EscalationRow asked = new EscalationRow();
        asked.ballotId = Ids.next();
        asked.parent = row;
        asked.rung = rung;
        asked.reason = reason;
        asked.requestedBy = by;
        asked.requestedAt = clock.instant();
        asked.deadline = asked.requestedAt.plus(row.terms().decisionWindow());
        row.escalations.add(asked);
        Set<String> acceded = roster.acceded();
        // Whoever has left since is asked no more, and reads no more of the rungs that wait.
        row.electorate.retainAll(acceded);
        row.electorate.addAll(acceded);
        journal.escalationRequested(row, asked);
        return asked;
    }

    private static Outcome<Integer> nextRung(PackageRow row) {
        int next = row.rung + 1;
        return row.onRung(next).isEmpty()
                ? Outcome.refused(
                        Refusal.of(PackageProblem.NO_NEXT_RUNG, "Rung " + row.rung + " is the package's last"))
                : Outcome.done(next);
    }
}
