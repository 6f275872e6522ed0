package org.snapback.local.bench;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.snapback.local.client.Api;
import org.snapback.local.client.Tokens;

/** Eight states that decide, by bilateral agreements that the secretariat brings into force. */
final class Electors {
    static final List<String> STATES = List.of("CZ", "DE", "EE", "FR", "LT", "LV", "PL", "RO");

    private final URI guarantor;
    private final Api api = new Api();
    private final Tokens tokens;

    Electors(URI guarantor, Tokens tokens) {
        this.guarantor = guarantor;
        this.tokens = tokens;
    }

    /** Lets them accede. */
    void admit() throws InterruptedException {
        for (String state : STATES) {
            admit(state);
        }
    }

    /** All vote FOR, until the ballot closes. */
    void decide(String ballot, String digest) throws InterruptedException {
        for (String state : STATES) {
            Api.Answer answer = api.post(
                    guarantor,
                    "/v1/ballots/" + ballot + "/votes",
                    tokens.token("DELEGATE", state),
                    Map.of("choice", "FOR", "digest", digest));
            if (!answer.text("stage").equals("OPEN")) {
                return;
            }
        }
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
}
