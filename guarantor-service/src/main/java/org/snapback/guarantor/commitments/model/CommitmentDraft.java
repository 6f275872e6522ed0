package org.snapback.guarantor.commitments.model;

import java.time.Instant;
import java.util.List;

/** A commitment as somebody writes it: whatever is missing is null. */
public record CommitmentDraft(
        String guarantor,
        Pillar pillar,
        CommitmentNature nature,
        Mode mode,
        Flag flag,
        boolean confidential,
        String what,
        Figure howMuch,
        Instant by,
        String verification,
        String answerWithin,
        List<Part> milestones) {

    /** How much, as written: an amount of a currency, or a quantity of a unit. */
    public record Figure(Long amount, String currency, Long quantity, String unit) {}

    /** A milestone as written. */
    public record Part(Instant due, Figure howMuch) {}
}
