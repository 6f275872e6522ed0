package org.snapback.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.snapback.local.client.Addresses;
import org.snapback.local.client.Api;
import org.snapback.local.client.Api.Answer;
import org.snapback.local.client.UnexpectedException;

/** What one state has promised for a new encroachment, and how it keeps it when it is called. */
public final class CallWalk {
    private final Addresses stack;
    private final Api api;
    private final String state;
    private String commitment;
    private String call;

    public CallWalk(Addresses stack, Api api, String state) {
        this.stack = stack;
        this.api = api;
        this.state = state;
    }

    public String commitment() {
        return commitment;
    }

    /** The secretariat enters that the state gives aid to the budget when it is called. */
    public Answer promise() throws InterruptedException {
        Instant by = stack.clock().instant().plus(1000, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS);
        Answer answer = api.post(
                stack.guarantor(),
                "/v1/commitments",
                stack.token("SECRETARIAT", null),
                Map.ofEntries(
                        Map.entry("agreementId", agreement()),
                        Map.entry("guarantor", state),
                        Map.entry("pillar", "FINANCE"),
                        Map.entry("nature", "TECHNICAL"),
                        Map.entry("mode", "RESPONSE"),
                        Map.entry("confidential", false),
                        Map.entry("what", "Aid to the budget"),
                        Map.entry("howMuch", Map.of("amount", 1_000, "currency", "EUR")),
                        Map.entry("by", by.toString()),
                        Map.entry("verification", "The central bank's receipt"),
                        Map.entry("milestones", List.of())));
        commitment = answer.text("id");
        return answer;
    }

    /** The state accepts the call that this encroachment made. */
    public Answer accept(String encroachment) throws InterruptedException {
        JsonNode called = first("/v1/commitment-calls?guarantor=" + state + "&encroachmentId=" + encroachment);
        call = "/v1/commitment-calls/" + called.path("id").asText();
        return api.post(
                stack.guarantor(),
                call + "/answer",
                stack.token("DELEGATE", state),
                Map.of("answer", "ACCEPTED", "procedure", "Decision of the council of ministers"));
    }

    public Answer report() throws InterruptedException {
        return api.post(
                stack.guarantor(),
                call + "/reports",
                stack.token("DELEGATE", state),
                Map.of("text", "The sum was transferred."));
    }

    /** Ukraine confirms what the state has reported. */
    public Answer confirm() throws InterruptedException {
        return api.post(stack.guarantor(), call + "/confirmation", stack.token("BENEFICIARY", "UA"), Map.of());
    }

    private String agreement() throws InterruptedException {
        return first("/v1/agreements?guarantor=" + state).path("id").asText();
    }

    private JsonNode first(String list) throws InterruptedException {
        JsonNode one = api.get(stack.guarantor(), list, stack.token("SECRETARIAT", null))
                .body()
                .path("items")
                .path(0);
        if (one.isMissingNode()) {
            throw new UnexpectedException("There is nothing in " + list);
        }
        return one;
    }
}
