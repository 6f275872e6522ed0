package org.snapback.guarantor.ballots.model;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What is voted on and how, frozen when the ballot opens; only the brake gives it another rule and deadline.
 *
 * @param packageId null where the ballot is about an encroachment
 * @param encroachmentId null where the ballot is about a package
 * @param rung the package's rung that adoption brings into force: 1 for an ADOPTION, 2 or more for an ESCALATION
 * @param sponsoredByUkraine whether Ukraine is among those who propose it
 * @param measureTypes those that the text holds, which an elector's reservations may take out
 * @param urgent whether the ballot closes as soon as the votes decide it
 * @param digest of the text, by which a vote names what it is cast on
 * @param deadline the first moment at which no vote counts any more
 */
public record BallotTerms(
        UUID packageId,
        UUID encroachmentId,
        BallotKind kind,
        int rung,
        String title,
        DecisionRule rule,
        boolean sponsoredByUkraine,
        Set<String> measureTypes,
        boolean urgent,
        String digest,
        Instant openedAt,
        Instant deadline,
        boolean exercise) {
    public BallotTerms {
        measureTypes = Set.copyOf(measureTypes);
    }

    /** Terms of a ballot about a package. */
    public BallotTerms(
            UUID packageId,
            BallotKind kind,
            int rung,
            String title,
            DecisionRule rule,
            boolean sponsoredByUkraine,
            Set<String> measureTypes,
            boolean urgent,
            String digest,
            Instant openedAt,
            Instant deadline,
            boolean exercise) {
        this(
                packageId,
                null,
                kind,
                rung,
                title,
                rule,
                sponsoredByUkraine,
                measureTypes,
                urgent,
                digest,
                openedAt,
                deadline,
                exercise);
    }

    /** The same until another deadline. */
    BallotTerms until(Instant other) {
        return decidedBy(rule, other);
    }

    /** The same text under another rule until another deadline. */
    BallotTerms decidedBy(DecisionRule other, Instant until) {
        return new BallotTerms(
                packageId,
                encroachmentId,
                kind,
                rung,
                title,
                other,
                sponsoredByUkraine,
                measureTypes,
                urgent,
                digest,
                openedAt,
                until,
                exercise);
    }
}
