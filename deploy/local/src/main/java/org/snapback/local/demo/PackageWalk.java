package org.snapback.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snapback.local.client.Addresses;
import org.snapback.local.client.Api;
import org.snapback.local.client.Api.Answer;
import org.snapback.local.client.UnexpectedException;
import org.snapback.local.client.Waiting;

/** One package, as its sponsors, Ukraine and a partner deal with it. */
public final class PackageWalk {
    static final String TITLE = "Answer to the attacks on Ukraine's power grid";

    private final Addresses stack;
    private final Api api;
    private String path;
    private String ballot;
    private JsonNode seenByPartner;

    public PackageWalk(Addresses stack, Api api) {
        this.stack = stack;
        this.api = api;
    }

    public String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The ballot that decides on what was last asked for. */
    public String ballot() {
        return ballot;
    }

    public Answer draft() throws InterruptedException {
        return draft(Map.of());
    }

    /** A draft whose second rung a confirmed attack fires, and which may be suspended once the aggression has ceased. */
    public Answer draftAutomatic() throws InterruptedException {
        return draft(Map.of(
                "automatic",
                List.of(Map.of("rung", 2, "kinds", List.of("AIR_OR_MISSILE", "GROUND"), "leastGravity", "SERIOUS")),
                "easing",
                Map.of("suspension", List.of("AGGRESSION_CEASED"))));
    }

    private Answer draft(Map<String, ?> foreseen) throws InterruptedException {
        Map<String, Object> body = new HashMap<>(foreseen);
        body.put("title", TITLE);
        body.put(
                "rationale",
                "Missiles and drones were aimed at power stations in winter. Those who order, build and pay for them shall"
                        + " not use what is ours.");
        body.put("legalBasis", "Kyiv Security Compact, sanctions pillar");
        body.put("rule", "QUALIFIED_MAJORITY");
        body.put("urgent", true);
        body.put("decisionWindow", "PT24H");
        body.put(
                "clauses",
                List.of(
                        clause("HUMANITARIAN", "Food, medicine and what aid organisations need stay free."),
                        clause("NO_LIABILITY", "Who acts in good faith under this package is not liable for it."),
                        clause("REVIEW", "The package is reviewed every six months.")));
        Answer answer = api.post(stack.sanctions(), "/v1/packages", poland(), body);
        path = "/v1/packages/" + answer.text("id");
        return answer;
    }

    /** Rung 1 freezes and caps, rung 2 cuts off; both freezes name those whom OFAC's programmes list. */
    public List<Answer> addMeasures(List<String> programmes) throws InterruptedException {
        if (programmes.size() < 2) {
            throw new UnexpectedException(
                    "The register has fewer than two OFAC programmes on Russia, Ukraine and Belarus");
        }
        int half = programmes.size() / 2;
        List<Answer> answers = new ArrayList<>();
        answers.add(freeze(1, "Funds and economic resources of those named", programmes.subList(0, half)));
        answers.add(measure(Map.of(
                "type",
                "PRICE_CAP",
                "rung",
                1,
                "scope",
                "Seaborne crude oil of the aggressor's origin",
                "priceCap",
                Map.of(
                        "product", "crude oil",
                        "price", 4760,
                        "currency", "USD",
                        "unit", "barrel",
                        "review", "P2M"))));
        answers.add(freeze(
                2, "Funds and economic resources of those named next", programmes.subList(half, programmes.size())));
        answers.add(measure(Map.of(
                "type", "FINANCIAL_MESSAGING_CUTOFF", "rung", 2, "scope", "Banks that pay for the aggressor's arms")));
        return answers;
    }

    /** What an answer of {@link #addMeasures} added, in words. */
    public String describe(Answer answer) {
        String what = answer.text("type") + " on rung " + answer.text("rung");
        int designations = answer.body().path("annex").path("designations").asInt();
        return designations == 0 ? what : what + ", " + designations + " designations";
    }

    public Answer invite(String state) throws InterruptedException {
        return api.post(stack.sanctions(), path + "/invitations", poland(), Map.of("state", state));
    }

    public Answer accept(String state) throws InterruptedException {
        return api.post(
                stack.sanctions(),
                path + "/invitations/" + state + "/acceptance",
                stack.token("DELEGATE", state),
                Map.of());
    }

    public Answer propose() throws InterruptedException {
        return opening(api.post(stack.sanctions(), path + "/proposal", poland(), Map.of()));
    }

    public Answer requestEscalation() throws InterruptedException {
        return opening(api.post(
                stack.sanctions(),
                path + "/escalations",
                stack.token("BENEFICIARY", "UA"),
                Map.of("reason", "A new wave of attacks on the grid since last night.")));
    }

    /** Ukraine asks that it be suspended as a whole. */
    public Answer requestSuspension() throws InterruptedException {
        return opening(api.post(
                stack.sanctions(),
                path + "/suspension",
                stack.token("BENEFICIARY", "UA"),
                Map.of("reason", "The guns have been silent for a year.")));
    }

    /** Ukraine asks that it be lifted as a whole. */
    public Answer requestLifting() throws InterruptedException {
        return opening(api.post(
                stack.sanctions(),
                path + "/lifting",
                stack.token("BENEFICIARY", "UA"),
                Map.of("reason", "All conditions are met.")));
    }

    /** How many names the proposal has frozen, and under which digest. */
    public String annexesFrozen() throws InterruptedException {
        JsonNode whole = whole();
        int names = 0;
        for (JsonNode measure : whole.path("measures")) {
            names += measure.path("annex").path("designations").asInt();
        }
        return names + " designations frozen; the text's digest is "
                + whole.path("digest").asText();
    }

    /** Reads the package as a sponsor until it is at this stage. */
    public Answer awaitStage(String stage, Duration atMost) throws InterruptedException {
        return Waiting.until(
                atMost,
                "the package is " + stage,
                () -> Optional.of(api.get(stack.sanctions(), path, poland()))
                        .filter(answer -> answer.text("stage").equals(stage)),
                UnexpectedException.class);
    }

    /** Reads the package as a sponsor until this rung stands. */
    public Answer awaitStanding(int rung, Duration atMost) throws InterruptedException {
        return Waiting.until(
                atMost,
                "rung " + rung + " stands",
                () -> Optional.of(api.get(stack.sanctions(), path, poland()))
                        .filter(answer -> answer.text("stage").equals("ADOPTED")
                                && answer.body().path("rung").asInt() == rung),
                UnexpectedException.class);
    }

    public Answer partnerReads() throws InterruptedException {
        Answer answer = api.get(stack.sanctions(), path, stack.token("PARTNER", null));
        seenByPartner = answer.body();
        return answer;
    }

    /** What {@link #partnerReads} showed. */
    public String partnerSees() {
        List<String> measures = new ArrayList<>();
        for (JsonNode measure : seenByPartner.path("measures")) {
            int names = measure.path("annex").path("designations").asInt();
            measures.add(measure.path("type").asText() + (names == 0 ? "" : " (" + names + " names)"));
        }
        return "the partner sees, in force: " + String.join(", ", measures) + "; of waiting rungs, nothing";
    }

    private Answer opening(Answer answer) {
        String location = answer.header("Location");
        ballot = location.substring(location.lastIndexOf('/') + 1);
        return answer;
    }

    private Answer freeze(int rung, String scope, List<String> programmes) throws InterruptedException {
        Answer measure = measure(Map.of("type", "ASSET_FREEZE", "rung", rung, "scope", scope));
        api.post(
                stack.sanctions(),
                path + "/measures/" + measure.text("id") + "/annex/selections",
                poland(),
                Map.of("source", "ofac", "programmes", programmes));
        for (JsonNode one : whole().path("measures")) {
            if (one.path("id").asText().equals(measure.text("id"))) {
                return new Answer(measure.call(), measure.status(), one, measure.headers(), measure.took());
            }
        }
        throw new UnexpectedException("The package does not show its new measure");
    }

    private Answer measure(Map<String, Object> body) throws InterruptedException {
        return api.post(stack.sanctions(), path + "/measures", poland(), body);
    }

    private JsonNode whole() throws InterruptedException {
        return api.get(stack.sanctions(), path, poland()).body();
    }

    private String poland() {
        return stack.token("DELEGATE", "PL");
    }

    private static Map<String, String> clause(String type, String text) {
        return Map.of("type", type, "text", text);
    }
}
