package org.snapback.local.bench;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snapback.local.client.Api;
import org.snapback.local.client.Tokens;

/** Makes what is voted on in a guarantor-service that is empty: states that have acceded, and ballots that are open. */
final class OpenBallots {
    private final URI guarantor;
    private final Api api = new Api();
    private final Tokens tokens;

    OpenBallots(URI guarantor, Tokens tokens) {
        this.guarantor = guarantor;
        this.tokens = tokens;
    }

    /** A ballot that waits for votes, and the digest that they name. */
    record Open(String id, String digest) {}

    /** Lets eight states accede and opens so many ballots. */
    List<Open> open(int count) throws InterruptedException {
        new Electors(guarantor, tokens).admit();
        List<Open> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(openOne());
        }
        return all;
    }

    /** An encroachment's report is what this service can put to the vote without any other. */
    private Open openOne() throws InterruptedException {
        String path = "/v1/encroachments/" + file().text("id");
        api.post(guarantor, path + "/countersignature", tokens.token("BENEFICIARY", "UA", "second"), Map.of());
        Api.Answer opened =
                api.post(guarantor, path + "/confirmation", tokens.token("BENEFICIARY", "UA", "first"), Map.of());
        return new Open(
                opened.text("openBallotId"),
                opened.body().path("confirmation").path("digest").asText());
    }

    /** Files a report, which runs no clock. */
    Api.Answer file() throws InterruptedException {
        return api.post(
                guarantor,
                "/v1/encroachments",
                tokens.token("BENEFICIARY", "UA", "first"),
                Map.of(
                        "occurredAt",
                        Instant.now()
                                .minus(1, ChronoUnit.HOURS)
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString(),
                        "kind",
                        "AIR_OR_MISSILE",
                        "gravity",
                        "GRAVE",
                        "regions",
                        List.of("UA-32"),
                        "narrative",
                        "Missiles struck a power station.",
                        "evidence",
                        List.of(piece(1), piece(2))));
    }

    private static Map<String, String> piece(int number) {
        return Map.of(
                "description", "Piece " + number,
                "sha256", "%064x".formatted(number),
                "link", "https://archive" + number + ".example/piece");
    }
}
