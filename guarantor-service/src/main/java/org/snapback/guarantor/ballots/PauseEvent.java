package org.snapback.guarantor.ballots;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.snapback.guarantor.ballots.model.Pause;

/** How a ballot is paused, as the topic {@code compact.ballots} carries it. */
sealed interface PauseEvent extends BallotEvent {
    /**
     * An elector asks, and others have to.
     *
     * @param asked how many have asked with it
     * @param needed how many pause the ballot together
     */
    record Asked(
            UUID ballotId,
            UUID encroachmentId,
            String title,
            String state,
            String reasons,
            Instant askedAt,
            int asked,
            int needed)
            implements PauseEvent {
        static Asked of(BallotRow ballot, String state) {
            PauseRequestRow request = ballot.pauseRequests.get(state);
            return new Asked(
                    ballot.id,
                    ballot.encroachmentId,
                    ballot.title,
                    state,
                    request.reasons(),
                    request.askedAt(),
                    ballot.pauseRequests.size(),
                    Pause.quorum(ballot.electors.size()));
        }

        @Override
        public String type() {
            return "ballot.pause-asked";
        }
    }

    record Paused(
            UUID ballotId,
            UUID encroachmentId,
            String title,
            List<String> by,
            String reasons,
            Instant pausedAt,
            Instant until,
            Instant deadline)
            implements PauseEvent {
        static Paused of(BallotRow ballot) {
            return new Paused(
                    ballot.id,
                    ballot.encroachmentId,
                    ballot.title,
                    ballot.pausedBy,
                    ballot.pauseReasons,
                    ballot.pausedAt,
                    ballot.pausedUntil,
                    ballot.deadline);
        }

        @Override
        public String type() {
            return "ballot.paused";
        }
    }

    /** @param by who ended it before its time; null where it was over by itself */
    record Resumed(UUID ballotId, UUID encroachmentId, String title, String by, Instant resumedAt, Instant deadline)
            implements PauseEvent {
        static Resumed of(BallotRow ballot, String by) {
            return new Resumed(ballot.id, ballot.encroachmentId, ballot.title, by, ballot.resumedAt, ballot.deadline);
        }

        @Override
        public String type() {
            return "ballot.resumed";
        }
    }
}
