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

/** The secretariat brings the agreements of the states of the roster into force: by them they accede. */
public final class Roster {
    private final Addresses stack;
    private final Api api;
    private final Narrator narrator;

    public Roster(Addresses stack, Api api, Narrator narrator) {
        this.stack = stack;
        this.api = api;
        this.narrator = narrator;
    }

    /** Admits every candidate; returns the codes of all states that have acceded now. */
    public List<String> admitAll() throws InterruptedException {
        narrator.part("The agreements of the roster's states with Ukraine enter into force");
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
                admit(guarantor, secretariat, answers);
            }
            acceded.add(code);
        }
        narrator.step(
                answers.count() + " agreements are negotiated, signed and in force; " + acceded.size() + " states vote",
                "POST /v1/agreements/{id}/entry-into-force, median answer " + Narrator.millis(answers.median()));
        awaitKnown(acceded.size());
        return acceded;
    }

    private void admit(JsonNode guarantor, String secretariat, Latencies answers) throws InterruptedException {
        String code = guarantor.path("code").asText();
        Api.Answer agreement = api.post(
                stack.guarantor(),
                "/v1/agreements",
                secretariat,
                Map.ofEntries(
                        Map.entry("type", "BILATERAL"),
                        Map.entry("parties", List.of(code)),
                        Map.entry("reference", "KSC-" + code),
                        Map.entry(
                                "title",
                                "Agreement on security guarantees between Ukraine and "
                                        + guarantor.path("name").asText()),
                        Map.entry("circle", guarantor.path("circle").asText()),
                        Map.entry("natures", List.of("LEGAL", "POLITICAL")),
                        Map.entry("ratification", false),
                        Map.entry("provisionalApplication", false),
                        Map.entry("termYears", 20),
                        Map.entry("renewsItself", true),
                        Map.entry("noticePeriod", "P6M"),
                        Map.entry("reservations", List.of()),
                        Map.entry("majorityKinds", List.of("ADOPTION", "ESCALATION"))));
        String path = "/v1/agreements/" + agreement.text("id");
        api.post(stack.guarantor(), path + "/signature", secretariat, Map.of("place", "Kyiv"));
        answers.add(api.post(stack.guarantor(), path + "/entry-into-force", secretariat, Map.of())
                .took());
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
