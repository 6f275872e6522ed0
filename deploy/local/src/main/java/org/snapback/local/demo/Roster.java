package org.snapback.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snapback.local.client.Addresses;
import org.snapback.local.client.Api;
import org.snapback.local.client.Latencies;
import org.snapback.local.client.UnexpectedException;
import org.snapback.local.client.Waiting;

/** The secretariat admits the states of the roster. */
public final class Roster {
    private final Addresses stack;
    private final Api api;
    private final Narrator narrator;

    public Roster(Addresses stack, Api api, Narrator narrator) {
        this.stack = stack;
        this.api = api;
        this.narrator = narrator;
    }

    /** Admits every state that has not acceded yet; returns the codes of all that now have. */
    public List<String> admitAll() throws InterruptedException {
        narrator.part("The secretariat admits the states of the roster");
        String secretariat = stack.token("SECRETARIAT", null);
        List<String> acceded = new ArrayList<>();
        Latencies answers = new Latencies();
        for (JsonNode guarantor : api.get(stack.guarantor(), "/v1/guarantors?limit=500", secretariat)
                .body()
                .path("items")) {
            if (!guarantor.path("kind").asText().equals("STATE")) {
                continue;
            }
            String code = guarantor.path("code").asText();
            if (guarantor.path("standing").asText().equals("CANDIDATE")) {
                answers.add(api.post(stack.guarantor(), "/v1/guarantors/" + code + "/accession", secretariat, Map.of())
                        .took());
            }
            acceded.add(code);
        }
        narrator.step(
                answers.count() + " states accede, " + acceded.size() + " vote",
                "POST /v1/guarantors/{code}/accession, median answer " + Narrator.millis(answers.median()));
        awaitKnown(acceded.size());
        return acceded;
    }

    private void awaitKnown(int acceded) throws InterruptedException {
        // Not a demo's patience: sanctions-service refuses a state that it does not know yet, and says so.
        Waiting.until(
                java.time.Duration.ofSeconds(30),
                "sanctions-service knows all " + acceded + " guarantors",
                () -> java.util.Optional.of(known()).filter(known -> known >= acceded),
                UnexpectedException.class);
    }

    private int known() throws InterruptedException {
        for (JsonNode check :
                api.get(stack.sanctions(), "/q/health/ready", "none").body().path("checks")) {
            if (check.path("name").asText().equals("roster")) {
                return check.path("data").path("acceded").asInt();
            }
        }
        return 0;
    }
}
