package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;
import org.snapback.sanctions.packages.model.PackageAct;

/** Invites states to sponsor a draft, and takes their answers. */
@ApplicationScoped
class Sponsorship {
    private final Desk desk;
    private final DraftJournal journal;
    private final Clock clock;

    Sponsorship(Desk desk, DraftJournal journal, Clock clock) {
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
    }

    /** Invites a state, which sees the draft from then on; one that declined may be invited again. */
    Outcome<PackageRow> invite(UUID id, String state) {
        return desk.toChange(id, PackageAct.EDIT)
                .flatMap(row -> desk.memberOrUkraine(state).map(member -> row))
                .flatMap(row -> desk.actingState().flatMap(by -> invite(row, state, by)));
    }

    /** The caller's state becomes a sponsor. */
    Outcome<PackageRow> accept(UUID id, String state) {
        return answer(id, state, SponsorStanding.ACCEPTED);
    }

    /** The caller's state does not become a sponsor, and no longer sees the draft. */
    Outcome<PackageRow> decline(UUID id, String state) {
        return answer(id, state, SponsorStanding.DECLINED);
    }

    private Outcome<PackageRow> invite(PackageRow row, String state, String by) {
        SponsorRow present = row.sponsors.get(state);
        if (present != null && present.standing().sees()) {
            return Outcome.refused(
                    Refusal.of(PackageProblem.ALREADY_INVITED, state + " is " + present.standing() + " already"));
        }
        row.sponsors.put(state, SponsorRow.invited(by, clock.instant()));
        journal.invited(row, state, by);
        return Outcome.done(row);
    }

    private Outcome<PackageRow> answer(UUID id, String state, SponsorStanding answer) {
        return desk.toDecide(id)
                .flatMap(seen -> desk.actingState().flatMap(acting -> {
                    PackageRow row = seen.row();
                    if (!acting.equals(state)) {
                        return Outcome.refused(
                                Refusal.of(PackageProblem.NOT_YOUR_STATE, acting + " cannot answer for " + state));
                    }
                    SponsorRow invitation = row.sponsors.get(state);
                    if (invitation == null) {
                        return Outcome.refused(Problems.notFound("invitation of", state));
                    }
                    if (invitation.standing() != SponsorStanding.INVITED) {
                        return Outcome.refused(Refusal.of(
                                PackageProblem.INVITATION_ANSWERED,
                                state + " is " + invitation.standing() + " already"));
                    }
                    return desk.allowed(row, PackageAct.EDIT).map(draft -> answered(draft, state, answer));
                }));
    }

    private PackageRow answered(PackageRow row, String state, SponsorStanding answer) {
        row.sponsors.computeIfPresent(state, (code, sponsor) -> sponsor.answered(answer, clock.instant()));
        if (answer == SponsorStanding.ACCEPTED) {
            journal.accepted(row, state);
        } else {
            journal.declined(row, state);
        }
        return row;
    }
}
