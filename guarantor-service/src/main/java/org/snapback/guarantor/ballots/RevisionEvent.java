package org.snapback.guarantor.ballots;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.snapback.guarantor.ballots.model.BallotKind;
import org.snapback.guarantor.ballots.model.BallotOutcome;
import org.snapback.guarantor.ballots.model.BallotTerms;
import org.snapback.guarantor.ballots.model.Revising;

/** What becomes of a revised text, as the topic {@code compact.ballots} carries it. */
sealed interface RevisionEvent extends BallotEvent {
    record Revised(
            UUID ballotId,
            UUID packageId,
            BallotKind kind,
            int rung,
            String title,
            int revision,
            String digest,
            String digestBefore,
            int votesVoided,
            List<String> electorate,
            Instant revisedAt,
            Instant deadline)
            implements RevisionEvent {
        static Revised of(BallotRow row, Revising.Revised revised) {
            BallotTerms terms = revised.ballot().terms();
            return new Revised(
                    row.id,
                    row.packageId,
                    terms.kind(),
                    terms.rung(),
                    terms.title(),
                    row.revision,
                    terms.digest(),
                    revised.digestBefore(),
                    revised.votesVoided(),
                    revised.ballot().electorate().states(),
                    row.revisedAt,
                    terms.deadline());
        }

        @Override
        public String type() {
            return "ballot.revised";
        }
    }

    /**
     * A revised text came too late.
     *
     * @param digest of that text
     * @param outcome of the ballot; null where it never opened, or nobody has closed it yet
     */
    record RevisionIgnored(
            UUID ballotId, UUID packageId, int revision, String digest, BallotOutcome outcome, String reason)
            implements RevisionEvent {
        @Override
        public String type() {
            return "ballot.revision-ignored";
        }
    }
}
