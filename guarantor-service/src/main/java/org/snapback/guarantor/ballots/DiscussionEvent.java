package org.snapback.guarantor.ballots;

import java.time.Instant;
import java.util.UUID;

/** What is said on a ballot before the vote, as the topic {@code compact.ballots} carries it. */
sealed interface DiscussionEvent extends BallotEvent {
    record Commented(
            UUID ballotId,
            UUID packageId,
            UUID encroachmentId,
            String title,
            UUID commentId,
            String state,
            String text,
            Instant writtenAt)
            implements DiscussionEvent {
        static Commented of(BallotRow ballot, CommentRow comment) {
            return new Commented(
                    ballot.id,
                    ballot.packageId,
                    ballot.encroachmentId,
                    ballot.title,
                    comment.id,
                    comment.state,
                    comment.text,
                    comment.writtenAt);
        }

        @Override
        public String type() {
            return "ballot.commented";
        }
    }

    record ScrutinyReserved(
            UUID ballotId,
            UUID packageId,
            UUID encroachmentId,
            String title,
            String state,
            String reason,
            Instant enteredAt)
            implements DiscussionEvent {
        static ScrutinyReserved of(BallotRow ballot, String state, ScrutinyRow reservation) {
            return new ScrutinyReserved(
                    ballot.id,
                    ballot.packageId,
                    ballot.encroachmentId,
                    ballot.title,
                    state,
                    reservation.reason(),
                    reservation.enteredAt());
        }

        @Override
        public String type() {
            return "ballot.scrutiny-reserved";
        }
    }

    record ScrutinyLifted(
            UUID ballotId, UUID packageId, UUID encroachmentId, String title, String state, Instant liftedAt)
            implements DiscussionEvent {
        static ScrutinyLifted of(BallotRow ballot, String state, ScrutinyRow reservation) {
            return new ScrutinyLifted(
                    ballot.id, ballot.packageId, ballot.encroachmentId, ballot.title, state, reservation.liftedAt());
        }

        @Override
        public String type() {
            return "ballot.scrutiny-lifted";
        }
    }
}
