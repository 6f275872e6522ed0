package org.snapback.guarantor.ballots;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.snapback.guarantor.ballots.model.Matter;

/** What is said on a ballot before the vote, as the topic {@code compact.ballots} carries it. */
sealed interface DiscussionEvent extends BallotEvent {
    record Commented(
            UUID ballotId,
            @JsonUnwrapped Matter matter,
            String title,
            UUID commentId,
            String state,
            String text,
            Instant writtenAt)
            implements DiscussionEvent {
        static Commented of(BallotRow ballot, CommentRow comment) {
            return new Commented(
                    ballot.id,
                    ballot.matter(),
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
            UUID ballotId, @JsonUnwrapped Matter matter, String title, String state, String reason, Instant enteredAt)
            implements DiscussionEvent {
        static ScrutinyReserved of(BallotRow ballot, String state, ScrutinyRow reservation) {
            return new ScrutinyReserved(
                    ballot.id, ballot.matter(), ballot.title, state, reservation.reason(), reservation.enteredAt());
        }

        @Override
        public String type() {
            return "ballot.scrutiny-reserved";
        }
    }

    record ScrutinyLifted(UUID ballotId, @JsonUnwrapped Matter matter, String title, String state, Instant liftedAt)
            implements DiscussionEvent {
        static ScrutinyLifted of(BallotRow ballot, String state, ScrutinyRow reservation) {
            return new ScrutinyLifted(ballot.id, ballot.matter(), ballot.title, state, reservation.liftedAt());
        }

        @Override
        public String type() {
            return "ballot.scrutiny-lifted";
        }
    }
}
