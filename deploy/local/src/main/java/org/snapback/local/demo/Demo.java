package org.snapback.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snapback.local.client.Addresses;
import org.snapback.local.client.Api;
import org.snapback.local.client.Heard;
import org.snapback.local.client.Latencies;
import org.snapback.local.client.Ministry;
import org.snapback.local.client.UnexpectedException;
import org.snapback.local.client.Waiting;

/**
 * The life of a package, from its draft to its escalation, through the public REST APIs alone, while three ministries
 * listen on Kafka.
 */
public final class Demo {
    private static final List<String> LISTENING = List.of("CA", "LT", "PL");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Addresses stack;
    private final Narrator narrator;
    private final Api api = new Api();
    private final List<Ministry> ministries = new ArrayList<>();
    private final Latencies votes = new Latencies();
    private final Latencies others = new Latencies();

    private Demo(Addresses stack, PrintWriter out) {
        this.stack = stack;
        this.narrator = new Narrator(out);
    }

    /** Why these lists, of which each may be null, cannot be loaded; empty when they can. */
    public static Optional<String> unreadable(Path un, Path ofac) {
        return Lists.unreadable(un, ofac);
    }

    /**
     * Runs the demo.
     *
     * @param un the United Nations' consolidated list, XML; null for the sample
     * @param ofac the folder of OFAC's CSV set; null for the sample
     * @throws UnexpectedException where something did not happen as it should
     */
    public static void run(Addresses stack, Path un, Path ofac, PrintWriter out) throws InterruptedException {
        Demo demo = new Demo(stack, out);
        try {
            demo.walk(un, ofac);
        } finally {
            demo.ministries.forEach(Ministry::close);
        }
    }

    private void walk(Path un, Path ofac) throws InterruptedException {
        narrator.part("Three ministries listen: " + String.join(", ", LISTENING));
        for (String state : LISTENING) {
            ministries.add(new Ministry(state, stack.bootstrapServers(), stack.clock()));
        }
        List<String> electors = new Roster(stack, api, narrator).admitAll();
        Register register = new Register(stack, api, narrator);
        register.load(un, ofac);

        narrator.part("A package is drafted");
        PackageWalk walk = new PackageWalk(stack, api);
        narrator.step("PL drafts: " + PackageWalk.TITLE, walk.draft());
        hear("package.drafted", walk.id(), List.of("PL"));
        for (Api.Answer answer : walk.addMeasures(register.programmes())) {
            narrator.step("PL adds " + walk.describe(answer), answer);
        }
        narrator.step("PL invites LT to co-sponsor", walk.invite("LT"));
        hear("package.sponsor-invited", walk.id(), List.of("LT", "PL"));
        narrator.step("LT accepts", walk.accept("LT"));
        hear("package.sponsor-accepted", walk.id(), List.of("LT", "PL"));

        narrator.part("It is proposed, and the guarantors decide");
        narrator.step("PL proposes it; text and annexes are frozen", walk.propose());
        hear("package.proposed", walk.id(), LISTENING);
        narrator.note(walk.annexesFrozen());
        decide(walk.ballot(), electors, "HU");
        hear("ballot.closed", walk.ballot(), LISTENING);
        hear("package.adopted", walk.id(), LISTENING);
        narrator.step("PL reads its package", walk.awaitStanding(1, PATIENCE));
        narrator.step("A partner reads the annex in force", walk.partnerReads());
        narrator.note(walk.partnerSees());

        narrator.part("Ukraine asks for the next rung");
        narrator.step("UA requests the escalation to rung 2", walk.requestEscalation());
        hear("package.escalation-requested", walk.id(), LISTENING);
        decide(walk.ballot(), electors, "HU");
        hear("package.escalated", walk.id(), LISTENING);
        narrator.step("PL reads its package", walk.awaitStanding(2, PATIENCE));
        narrator.step("A partner reads it", walk.partnerReads());
        narrator.note(walk.partnerSees());
        summary();
    }

    /** Everyone votes FOR but one state, which abstains; each vote is heard by the three ministries. */
    private void decide(String ballot, List<String> electors, String abstaining) throws InterruptedException {
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

    private void hear(String event, String subject, List<String> states) throws InterruptedException {
        List<Heard> notices = new ArrayList<>();
        for (Ministry ministry : ministries) {
            if (states.contains(ministry.state())) {
                Heard notice = await(ministry, event, subject, any -> true);
                others.add(notice.late());
                notices.add(notice);
            }
        }
        narrator.heard(notices);
    }

    private Heard await(Ministry ministry, String event, String subject, java.util.function.Predicate<Heard> fits)
            throws InterruptedException {
        return ministry.await(
                        notice ->
                                notice.event().equals(event) && notice.subject().equals(subject) && fits.test(notice),
                        PATIENCE)
                .orElseThrow(() -> new UnexpectedException("The ministry of " + ministry.state() + " has not heard "
                        + event + " of " + subject + " within " + PATIENCE.toSeconds() + " s"));
    }

    private void summary() {
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
