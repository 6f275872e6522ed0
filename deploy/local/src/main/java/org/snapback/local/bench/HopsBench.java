package org.snapback.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snapback.local.client.Latencies;
import org.snapback.local.client.UnexpectedException;
import org.snapback.local.client.Waiting;
import org.snapback.local.stack.Reporter;

/**
 * How long an event takes from its commit in a service to the ministries' consumers on Kafka, which is two hops through a
 * journal, and to a service's, which is one.
 */
final class HopsBench {
    private static final int MINISTRIES = 40;
    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration SPAN = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int FIRST_LETTER = 'A';
    private static final int LETTERS = 26;

    private final WholeStack stack;
    private final Reporter reporter;

    HopsBench(WholeStack stack, Reporter reporter) {
        this.stack = stack;
        this.reporter = reporter;
    }

    /** Measures, and answers the result as Markdown. */
    String run() throws SQLException, InterruptedException {
        List<String> states = states();
        List<List<String>> one = states.stream().map(List::of).toList();
        try (Connection single = stack.connect("guarantor");
                Connection wide = stack.connect("guarantor")) {
            Commits toOne = new Commits(single, one);
            Commits toAll = new Commits(wide, List.of(states));
            reporter.say(MINISTRIES + " ministries hear of their first events");
            // Their topics are made with the first notice.
            toAll.during(Duration.ofSeconds(1), 1);
            Map<String, Listener> ministries = new TreeMap<>();
            try (Listener service = new Listener("compact.ballots", stack.settings())) {
                for (String state : states) {
                    ministries.put(state, listener(state));
                }
                toOne.during(WARM_UP, 200);
                Latencies[] single200 = measure(toOne.during(SPAN, 200), ministries, service);
                Latencies[] wide10 = measure(toAll.during(SPAN, 10), ministries, service);
                return table(single200, wide10);
            } finally {
                ministries.values().forEach(Listener::close);
            }
        }
    }

    private Listener listener(String state) throws InterruptedException {
        return Waiting.until(
                PATIENCE,
                "the topic of " + state + " exists",
                () -> java.util.Optional.of(new Listener("ministry." + state, stack.settings())),
                RuntimeException.class);
    }

    /** Of two hops, and of one. */
    private static Latencies[] measure(List<Commits.Commit> commits, Map<String, Listener> ministries, Listener service)
            throws InterruptedException {
        Latencies two = new Latencies();
        Latencies one = new Latencies();
        for (Commits.Commit commit : commits) {
            one.add(late(commit, service));
            for (String state : commit.states()) {
                two.add(late(commit, ministries.get(state)));
            }
        }
        return new Latencies[] {two, one};
    }

    private static Duration late(Commits.Commit commit, Listener listener) throws InterruptedException {
        Instant heard = Waiting.until(
                PATIENCE,
                "event " + commit.event() + " is heard",
                () -> java.util.Optional.ofNullable(
                        listener.heard().get(commit.event().toString())),
                UnexpectedException.class);
        return Duration.between(commit.at(), heard);
    }

    private static String table(Latencies[] toOne, Latencies[] toAll) {
        List<String> rows = new ArrayList<>();
        rows.add("| from a commit to a consumer on Kafka, ms | median | 99th percentile | worst |");
        rows.add("| --- | ---: | ---: | ---: |");
        rows.add(row("200 events a second for one ministry each, two hops (aim: 40, 200)", toOne[0]));
        rows.add(row("10 events a second for " + MINISTRIES + " ministries each, two hops (aim: 40, 200)", toAll[0]));
        rows.add(row("200 events a second, one hop", toOne[1]));
        rows.add(row("10 events a second, one hop", toAll[1]));
        return String.join("\n", rows) + "\n";
    }

    private static String row(String what, Latencies latencies) {
        return "| " + what + " | **" + millis(latencies.median()) + "** | **" + millis(latencies.quantile(99)) + "** | "
                + millis(latencies.worst()) + " |";
    }

    private static String millis(Duration duration) {
        return Figures.number(Figures.millis(duration), 0);
    }

    /** Codes that no state has. */
    private static List<String> states() {
        return Stream.iterate(0, i -> i + 1)
                .limit(MINISTRIES)
                .map(i -> "" + (char) ('X' + i / LETTERS) + (char) (FIRST_LETTER + i % LETTERS))
                .toList();
    }
}
