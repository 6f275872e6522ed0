package org.snapback.guarantor.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.commitments.model.CommitmentCheck;
import org.snapback.guarantor.commitments.model.CommitmentTerms;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;
import org.snapback.runtime.version.Preconditions;

/** Makes commitments, and edits them while their agreement is negotiated. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Commitments {
    private final CommitmentRepository commitments;
    private final AgreementLookup agreements;
    private final Desk desk;
    private final CommitmentJournal journal;
    private final Clock clock;

    Commitments(
            CommitmentRepository commitments,
            AgreementLookup agreements,
            Desk desk,
            CommitmentJournal journal,
            Clock clock) {
        this.commitments = commitments;
        this.agreements = agreements;
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
    }

    /** Makes a commitment under an agreement that lives. */
    Outcome<CommitmentRow> make(CommitmentBody body, Caller caller) {
        return desk.writesFor(caller, body.guarantor())
                .<Outcome<CommitmentTerms>>map(Outcome::refused)
                .orElseGet(() -> terms(body))
                .flatMap(terms -> party(body).flatMap(agreement -> {
                    if (agreement.isOver()) {
                        return Outcome.refused(Refusal.of(
                                CommitmentProblem.AGREEMENT_ENDED,
                                "The agreement " + agreement.id() + " is " + agreement.stage()));
                    }
                    CommitmentRow row =
                            CommitmentRow.made(Ids.next(), agreement, body.guarantor(), terms, clock.instant());
                    commitments.persist(row);
                    journal.append(row, new CommitmentEvent.Made(CommitmentText.of(row)));
                    return Outcome.done(row);
                }));
    }

    /** Edits the version that the If-Match header names; an edit that changes nothing leaves no event. */
    Outcome<CommitmentRow> edit(UUID id, String ifMatch, CommitmentBody body, Caller caller) {
        return desk.own(id, caller).flatMap(row -> {
            Optional<Refusal> refusal = Preconditions.check(ifMatch, row.version)
                    .or(() -> fixedText(row))
                    .or(() -> fixedFields(row, body));
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            return terms(body).map(terms -> {
                List<String> changed = row.edit(terms);
                if (!changed.isEmpty()) {
                    journal.append(row, new CommitmentEvent.Edited(CommitmentText.of(row), changed));
                }
                return row;
            });
        });
    }

    private Optional<Refusal> fixedText(CommitmentRow row) {
        AgreementFacts agreement = agreements.hold(row.agreementId).orElseThrow();
        return agreement.isNegotiated()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        CommitmentProblem.COMMITMENT_FIXED,
                        "The agreement is " + agreement.stage() + "; a commitment is edited while it is "
                                + AgreementFacts.NEGOTIATING + ". Make a new commitment for what is promised more"));
    }

    private static Optional<Refusal> fixedFields(CommitmentRow row, CommitmentBody body) {
        List<Violation> violations = new ArrayList<>();
        if (!row.agreementId.equals(body.agreementId())) {
            violations.add(new Violation("/agreementId", "fixed", "The agreement stays " + row.agreementId));
        }
        if (!row.guarantor.equals(body.guarantor())) {
            violations.add(new Violation("/guarantor", "fixed", "The guarantor stays " + row.guarantor));
        }
        return violations.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        CommonProblem.VALIDATION, "Agreement and guarantor of a commitment never change", violations));
    }

    private static Outcome<CommitmentTerms> terms(CommitmentBody body) {
        List<Violation> violations = new ArrayList<>();
        if (body.agreementId() == null) {
            violations.add(new Violation("/agreementId", "required", "The agreement that it is made under"));
        }
        CommitmentCheck check = CommitmentCheck.of(body.draft());
        if (check instanceof CommitmentCheck.Incomplete incomplete) {
            violations.addAll(incomplete.violations());
        }
        return check instanceof CommitmentCheck.Complete complete && violations.isEmpty()
                ? Outcome.done(complete.terms())
                : Outcome.refused(Refusal.of(
                        CommitmentProblem.COMMITMENT_INCOMPLETE,
                        "A commitment says who does what, how much, by when, and how it is verified",
                        violations));
    }

    /** The agreement, if the guarantor is a party; whether it exists for others is not told. */
    private Outcome<AgreementFacts> party(CommitmentBody body) {
        return agreements
                .hold(body.agreementId())
                .filter(agreement -> agreement.parties().contains(body.guarantor()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(
                        CommitmentProblem.NOT_A_PARTY,
                        "There is no agreement " + body.agreementId() + " that " + body.guarantor()
                                + " is a party to")));
    }
}
