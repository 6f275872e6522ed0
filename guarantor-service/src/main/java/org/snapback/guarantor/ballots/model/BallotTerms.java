package org.snapback.guarantor.ballots.model;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What is voted on and how, frozen when the ballot opens; only the brake gives it another rule and deadline.
 *
 * @param matter what the ballot is about
 * @param rung the package's rung that adoption brings into force: 1 for an ADOPTION, 2 or more for an ESCALATION
 * @param sponsoredByUkraine whether Ukraine is among those who propose it
 * @param measureTypes those that the text holds, which an elector's reservations may take out
 * @param urgent whether the ballot closes as soon as the votes decide it
 * @param digest of the text, by which a vote names what it is cast on
 * @param deadline the first moment at which no vote counts any more
 */
public record BallotTerms(
        Matter matter,
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
                Matter.ofPackage(packageId),
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

    /** Another text under the same rule until another deadline. */
    BallotTerms revised(TextRevision text, Instant until) {
        return new BallotTerms(
                matter,
                kind,
                rung,
                text.title(),
                rule,
                sponsoredByUkraine,
                text.measureTypes(),
                urgent,
                text.digest(),
                openedAt,
                until,
                exercise);
    }

    /** The same text under another rule until another deadline. */
    BallotTerms decidedBy(DecisionRule other, Instant until) {
        return new BallotTerms(
                matter,
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
