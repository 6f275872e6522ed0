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
    private static final List<String> ELECTORS = List.of("CZ", "DE", "EE", "FR", "LT", "LV", "PL", "RO");

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
        for (String state : ELECTORS) {
            admit(state);
        }
        List<Open> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(openOne());
        }
        return all;
    }

    private void admit(String state) throws InterruptedException {
        String secretariat = tokens.token("SECRETARIAT", null);
        String path = "/v1/agreements/"
                + api.post(
                                guarantor,
                                "/v1/agreements",
                                secretariat,
                                Map.ofEntries(
                                        Map.entry("type", "BILATERAL"),
                                        Map.entry("parties", List.of(state)),
                                        Map.entry("reference", "KSC-" + state),
                                        Map.entry("title", "Agreement with " + state),
                                        Map.entry("circle", "CORE"),
                                        Map.entry("natures", List.of("LEGAL")),
                                        Map.entry("ratification", false),
                                        Map.entry("provisionalApplication", false),
                                        Map.entry("termYears", 20),
                                        Map.entry("noticePeriod", "P6M"),
                                        Map.entry("reservations", List.of()),
                                        Map.entry("majorityKinds", List.of())))
                        .text("id");
        api.post(guarantor, path + "/signature", secretariat, Map.of("place", "Kyiv"));
        api.post(guarantor, path + "/entry-into-force", secretariat, Map.of());
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
