package org.snapback.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.snapback.local.client.Addresses;
import org.snapback.local.client.Api;
import org.snapback.local.client.Heard;
import org.snapback.local.client.Latencies;
import org.snapback.local.client.Ministry;
import org.snapback.local.client.UnexpectedException;
import org.snapback.local.client.Waiting;

/** Where a demo happens: delegates vote, and three ministries hear of everything on Kafka. */
final class Hall implements AutoCloseable {
    static final List<String> LISTENING = List.of("CA", "LT", "PL");
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Addresses stack;
    private final Api api;
    private final Narrator narrator;
    private final List<Ministry> ministries = new ArrayList<>();
    private final Latencies votes = new Latencies();
    private final Latencies others = new Latencies();
    private List<String> electors = List.of();

    Hall(Addresses stack, Api api, Narrator narrator) {
        this.stack = stack;
        this.api = api;
        this.narrator = narrator;
    }

    /** The ministries begin to listen, and the roster's states accede. */
    void open() throws InterruptedException {
        narrator.part("Three ministries listen: " + String.join(", ", LISTENING));
        for (String state : LISTENING) {
            ministries.add(new Ministry(state, stack));
        }
        electors = new Roster(stack, api, narrator).admitAll();
    }

    @Override
    public void close() {
        ministries.forEach(Ministry::close);
    }

    /** Everyone votes FOR but one state, which abstains; each vote is heard by the three ministries. */
    void decide(String ballot, String abstaining) throws InterruptedException {
        JsonNode open = Waiting.until(
                PATIENCE,
                "the ballot opens",
                () -> Optional.of(api.get(stack.guarantor(), "/v1/ballots/" + ballot, stack.token("AUDITOR", null))
                        .body()),
                UnexpectedException.class);
        hear("ballot.opened", ballot, LISTENING);
        int cast = 0;
        Latencies answers = new Latencies();
        for (String state : electors) {
            String choice = state.equals(abstaining) ? "ABSTAIN" : "FOR";
            Api.Answer answer = api.post(
                    stack.guarantor(),
                    "/v1/ballots/" + ballot + "/votes",
                    stack.token("DELEGATE", state),
                    Map.of("choice", choice, "digest", open.path("digest").asText()));
            cast++;
            answers.add(answer.took());
            for (Ministry ministry : ministries) {
                votes.add(await(
                                ministry,
                                "ballot.vote-cast",
                                ballot,
                                notice ->
                                        state.equals(notice.data().path("state").asText()))
                        .late());
            }
            if (!"OPEN".equals(answer.text("stage"))) {
                break;
            }
        }
        narrator.step(
                cast + " of " + electors.size() + " delegates vote, each with the text's digest",
                "POST /v1/ballots/" + ballot + "/votes, median answer " + Narrator.millis(answers.median()));
    }

    /** Waits until these ministries have heard of it, and tells when they did. */
    List<Heard> hear(String event, String subject, List<String> states) throws InterruptedException {
        List<Heard> notices = new ArrayList<>();
        for (Ministry ministry : ministries) {
            if (states.contains(ministry.state())) {
                Heard notice = await(ministry, event, subject, any -> true);
                others.add(notice.late());
                notices.add(notice);
            }
        }
        narrator.heard(notices);
        return notices;
    }

    /** What the ministries heard in all, and how late. */
    void summary() {
        narrator.part("What the ministries heard");
        for (Ministry ministry : ministries) {
            narrator.note(ministry.state() + ": " + ministry.heard().size() + " notices, in order, none twice: "
                    + inOrder(ministry.heard()));
        }
        narrator.note("from a vote's commit to a ministry: median " + Narrator.millis(votes.median())
                + ", 99th percentile " + Narrator.millis(votes.quantile(99)) + ", worst "
                + Narrator.millis(votes.worst()) + " of " + votes.count());
        narrator.note("from any other event: median " + Narrator.millis(others.median()) + ", worst "
                + Narrator.millis(others.worst()) + " of " + others.count());
    }

    private Heard await(Ministry ministry, String event, String subject, Predicate<Heard> fits)
            throws InterruptedException {
        return ministry.await(
                        notice ->
                                notice.event().equals(event) && notice.subject().equals(subject) && fits.test(notice),
                        PATIENCE)
                .orElseThrow(() -> new UnexpectedException("The ministry of " + ministry.state() + " has not heard "
                        + event + " of " + subject + " within " + PATIENCE.toSeconds() + " s"));
    }

    private static String inOrder(List<Heard> notices) {
        for (int i = 1; i < notices.size(); i++) {
            if (notices.get(i).number() != notices.get(i - 1).number() + 1) {
                return "no, number " + notices.get(i).number() + " follows "
                        + notices.get(i - 1).number();
            }
        }
        return "yes";
    }
}
