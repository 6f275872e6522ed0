package org.snapback.local.bench;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.snapback.local.client.Api;
import org.snapback.local.client.Tokens;

/** Delegates of one state who change its vote over and over, each on a ballot of their own: each change is a command. */
final class RestVotes {
    private static final String VOTER = "EE";
    private static final List<String> CHOICES = List.of("AGAINST", "ABSTAIN");

    private final URI guarantor;
    private final Api api = new Api();
    private final String token;

    RestVotes(URI guarantor, Tokens tokens) {
        this.guarantor = guarantor;
        this.token = tokens.token("DELEGATE", VOTER);
    }

    /** One client a ballot for so long; answers how many votes were answered in all. */
    long during(Duration span, List<OpenBallots.Open> ballots) throws InterruptedException {
        return Clients.during(span, ballots, this::vote);
    }

    /** One vote, which is not the one before. */
    Api.Answer vote(OpenBallots.Open ballot, int turn) throws InterruptedException {
        return api.post(
                guarantor,
                "/v1/ballots/" + ballot.id() + "/votes",
                token,
                Map.of("choice", CHOICES.get(turn % CHOICES.size()), "digest", ballot.digest()));
    }
}
