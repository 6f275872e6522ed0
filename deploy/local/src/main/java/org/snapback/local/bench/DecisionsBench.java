package org.snapback.local.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.snapback.local.client.Latencies;
import org.snapback.local.client.Tokens;
import org.snapback.local.stack.LoneServices;
import org.snapback.local.stack.Reporter;
import org.snapback.local.stack.StackException;
import org.snapback.local.stack.StateFolder;

/**
 * How fast guarantors can decide. Two guarantor-services run on one durable PostgreSQL: one whose journal is empty, one
 * whose journal has a million rows. What is compared is measured in turns in one run, so that only ratios speak.
 */
public final class DecisionsBench {
    private static final int CLIENTS = 8;
    private static final int TURNS = 5;
    private static final int PAST = 1_000_000;
    /** The JVM compiles what a vote runs through for more than a minute; until then its rate rises with each turn. */
    private static final Duration WARM_UP = Duration.ofSeconds(120);

    private static final Duration TURN = Duration.ofSeconds(4);
    private static final int COMMANDS = 600;

    private final LoneServices services;
    private final Reporter reporter;
    private final Side young;
    private final Side old;

    private DecisionsBench(LoneServices services, Reporter reporter) throws IOException, InterruptedException {
        this.services = services;
        this.reporter = reporter;
        this.young = new Side("guarantor_young");
        this.old = new Side("guarantor_old");
    }

    /**
     * Runs it in about ten minutes.
     *
     * @param root the folder that the services are built in
     * @param folder what it keeps, which the caller deletes
     * @return the result as Markdown
     */
    public static String run(Path root, StateFolder folder, Reporter reporter)
            throws StackException, IOException, SQLException, InterruptedException {
        StateFolder lone = new StateFolder(folder.path().resolve("lone"));
        StateFolder whole = new StateFolder(folder.path().resolve("whole"));
        return alone(root, lone, reporter) + "\n" + ChainBench.run(root, whole, reporter);
    }

    private static String alone(Path root, StateFolder folder, Reporter reporter)
            throws IOException, SQLException, InterruptedException {
        reporter.say("starting PostgreSQL and two guarantor-services");
        try (LoneServices services =
                LoneServices.start(root, folder, "guarantor", List.of("guarantor_young", "guarantor_old"))) {
            DecisionsBench bench = new DecisionsBench(services, reporter);
            return bench.votes() + "\n" + bench.commands();
        }
    }

    private String votes() throws SQLException, InterruptedException {
        reporter.say(CLIENTS + " clients vote through REST, and as many write the same by JDBC, in turns");
        PlainVotes plain = new PlainVotes(services.on("guarantor_young").database());
        young.votes.during(WARM_UP, young.ballots);
        plain.during(TURN, young.ballots);
        List<Double> rest = new ArrayList<>();
        List<Double> jdbc = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            rest.add(rate(young.votes.during(TURN, young.ballots)));
            jdbc.add(rate(plain.during(TURN, young.ballots)));
            ratios.add(rest.getLast() / jdbc.getLast());
            reporter.say("  " + Figures.number(rest.getLast(), 0) + " votes a second through REST, "
                    + Figures.number(jdbc.getLast(), 0) + " transactions by JDBC");
        }
        return """
                | votes of 8 clients, each on a ballot of its own | a second |
                | --- | ---: |
                | through REST | %s |
                | the same transactions on 8 plain JDBC connections | %s |
                | **ratio** (median of %d turns; aim: at least 0.5) | **%s** |
                """.formatted(
                        Figures.number(Figures.median(rest), 0),
                        Figures.number(Figures.median(jdbc), 0),
                        TURNS,
                        Figures.number(Figures.median(ratios), 2));
    }

    private String commands() throws SQLException, InterruptedException {
        reporter.say("a journal is filled with " + PAST + " rows");
        JournalFill.fill(services.on("guarantor_old").database(), PAST);
        old.votes.during(WARM_UP, old.ballots);
        List<Double> onYoung = new ArrayList<>();
        List<Double> onOld = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int pair = 0; pair < TURNS; pair++) {
            Latencies without = new Latencies();
            Latencies with = new Latencies();
            for (int i = 0; i < COMMANDS; i++) {
                // The two take turns with each command, so that noise of the machine falls on both.
                without.add(young.command(i));
                with.add(old.command(i));
            }
            onYoung.add(Figures.millis(without.median()));
            onOld.add(Figures.millis(with.median()));
            ratios.add(onOld.getLast() / onYoung.getLast());
            reporter.say("  a command takes " + Figures.number(onYoung.getLast(), 2) + " ms on the empty journal, "
                    + Figures.number(onOld.getLast(), 2) + " ms on the full one");
        }
        return """
                | votes and reports of one client | median, ms |
                | --- | ---: |
                | journal empty but for this run | %s |
                | journal with a million rows | %s |
                | **ratio** (median of %d pairs; aim: at most 1.10) | **%s** |
                """.formatted(
                        Figures.number(Figures.median(onYoung), 2),
                        Figures.number(Figures.median(onOld), 2),
                        TURNS,
                        Figures.number(Figures.median(ratios), 2));
    }

    private static double rate(long done) {
        return done / (double) TURN.toSeconds();
    }

    /** One of the two services. */
    private final class Side {
        private final OpenBallots making;
        private final RestVotes votes;
        private final List<OpenBallots.Open> ballots;

        Side(String database) throws IOException, InterruptedException {
            Tokens tokens = new Tokens(services.issuer());
            making = new OpenBallots(services.on(database).address(), tokens);
            votes = new RestVotes(services.on(database).address(), tokens);
            ballots = making.open(CLIENTS);
        }

        /** How long a command took: a vote, or, every second time, the report of an encroachment. */
        Duration command(int turn) throws InterruptedException {
            return turn % 2 == 0
                    ? votes.vote(ballots.getFirst(), turn / 2).took()
                    : making.file().took();
        }
    }
}
