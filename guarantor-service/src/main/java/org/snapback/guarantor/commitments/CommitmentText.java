package org.snapback.guarantor.commitments;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.snapback.guarantor.commitments.model.CommitmentNature;
import org.snapback.guarantor.commitments.model.CommitmentTerms;
import org.snapback.guarantor.commitments.model.Flag;
import org.snapback.guarantor.commitments.model.Milestone;
import org.snapback.guarantor.commitments.model.Mode;
import org.snapback.guarantor.commitments.model.Pillar;

/** What events say of a commitment: all of it as it is now. */
record CommitmentText(
        UUID commitmentId,
        UUID agreementId,
        String guarantor,
        Pillar pillar,
        CommitmentNature nature,
        Mode mode,
        Flag flag,
        boolean confidential,
        String what,
        HowMuchView howMuch,
        Instant by,
        String verification,
        String answerWithin,
        List<Part> milestones) {

    record Part(int number, Instant due, HowMuchView howMuch) {
        static Part of(Milestone milestone) {
            return new Part(milestone.number(), milestone.due(), HowMuchView.of(milestone.howMuch()));
        }
    }

    static CommitmentText of(CommitmentRow row) {
        CommitmentTerms terms = row.terms();
        return new CommitmentText(
                row.id,
                row.agreementId,
                row.guarantor,
                terms.pillar(),
                terms.nature(),
                terms.mode(),
                terms.flag(),
                terms.confidential(),
                terms.what(),
                HowMuchView.of(terms.howMuch()),
                terms.by(),
                terms.verification(),
                terms.answerWithin().map(Duration::toString).orElse(null),
                terms.milestones().stream().map(Part::of).toList());
    }
}
