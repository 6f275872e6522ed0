package org.snapback.guarantor.ballots;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.ballots.model.Choice;
import org.snapback.guarantor.ballots.model.Vote;

/** A vote as it stands. */
@Schema(name = "Vote", description = "A state's vote as it stands")
record VoteView(@Schema(examples = "PL") String state, Choice choice, String statement, Instant castAt) {
    static VoteView of(Vote vote) {
        return new VoteView(vote.state(), vote.choice(), vote.statement().orElse(null), vote.castAt());
    }
}
