package org.snapback.guarantor.ballots.model;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What a ballot is asked for on.
 *
 * @param ballotId chosen by whoever proposes, so that no ballot opens twice
 * @param matter what it is about
 * @param rule the rule's name as it was proposed, which this service may not know
 * @param sponsoredByUkraine whether Ukraine is among those who propose it
 * @param measureTypes those that the text holds
 * @param deadline counted from the proposal's moment, whenever the ballot opens
 */
public record Proposal(
        UUID ballotId,
        Matter matter,
        BallotKind kind,
        int rung,
        String title,
        String rule,
        boolean sponsoredByUkraine,
        Set<String> measureTypes,
        boolean urgent,
        String digest,
        Instant deadline,
        boolean exercise) {
    /** A proposal about a package. */
    public Proposal(
            UUID ballotId,
            UUID packageId,
            BallotKind kind,
            int rung,
            String title,
            String rule,
            boolean sponsoredByUkraine,
            Set<String> measureTypes,
            boolean urgent,
            String digest,
            Instant deadline,
            boolean exercise) {
        this(
                ballotId,
                Matter.ofPackage(packageId),
                kind,
                rung,
                title,
                rule,
                sponsoredByUkraine,
                measureTypes,
                urgent,
                digest,
                deadline,
                exercise);
    }
}
