package org.snapback.guarantor.ballots;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.snapback.guarantor.ballots.model.Choice;
import org.snapback.guarantor.ballots.model.Vote;

/** One elector's vote as the database keeps it, under the elector's code. */
@Embeddable
record VoteRow(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "text")
        Choice choice,

        @Column(columnDefinition = "text") String statement,
        @Column(name = "cast_at") Instant castAt) {

    static VoteRow of(Vote vote) {
        return new VoteRow(vote.choice(), vote.statement().orElse(null), vote.castAt());
    }

    Vote vote(String state) {
        return new Vote(state, choice, Optional.ofNullable(statement), castAt);
    }
}
