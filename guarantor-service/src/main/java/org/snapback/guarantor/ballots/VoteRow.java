package org.snapback.guarantor.ballots;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.snapback.guarantor.ballots.model.Choice;
import org.snapback.guarantor.ballots.model.Vote;

/** One elector's vote as the database keeps it, under the elector's code; void once the ballot is in a later round. */
@Embeddable
record VoteRow(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "text")
        Choice choice,

        @Column(columnDefinition = "text") String statement,
        @Column(name = "cast_at") Instant castAt,
        int round) {

    static VoteRow of(Vote vote, int round) {
        return new VoteRow(vote.choice(), vote.statement().orElse(null), vote.castAt(), round);
    }

    Vote vote(String state) {
        return new Vote(state, choice, Optional.ofNullable(statement), castAt);
    }
}
