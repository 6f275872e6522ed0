package org.snapback.guarantor.ballots.model;

import java.time.Instant;
import java.util.UUID;

/**
 * What is voted on and how, frozen when the ballot opens.
 *
 * @param rung the package's rung that adoption brings into force: 1 for an ADOPTION, 2 or more for an ESCALATION
 * @param urgent whether the ballot closes as soon as the votes decide it
 * @param digest of the text, by which a vote names what it is cast on
 * @param deadline the first moment at which no vote counts any more
 */
public record BallotTerms(
        UUID packageId,
        BallotKind kind,
        int rung,
        String title,
        DecisionRule rule,
        boolean urgent,
        String digest,
        Instant openedAt,
        Instant deadline,
        boolean exercise) {}
