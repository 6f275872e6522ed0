package org.snapback.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snapback.local.client.Addresses;
import org.snapback.local.client.Api;
import org.snapback.local.client.UnexpectedException;
import org.snapback.local.client.Waiting;
import org.snapback.local.demo.Narrator;
import org.snapback.local.demo.PackageWalk;
import org.snapback.local.demo.Register;
import org.snapback.local.demo.Roster;

/** Those who act in a scenario: the secretariat, the delegates, Ukraine, a partner. */
final class Life {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Addresses stack;
    private final Api api = new Api();
    private final Narrator silent = new Narrator(new PrintWriter(Writer.nullWriter()));
    private List<String> electors = List.of();
    private List<String> programmes = List.of();

    Life(Addresses stack) {
        this.stack = stack;
    }

    /** The secretariat admits the roster's states and loads the sample lists. */
    void begin() throws InterruptedException {
        electors = new Roster(stack, api, silent).admitAll();
        Register register = new Register(stack, api, silent);
        register.load(null, null);
        programmes = register.programmes();
    }

    List<String> electors() {
        return electors;
    }

    /** Poland drafts a package of two rungs, Lithuania co-sponsors it, and Poland proposes it. */
    PackageWalk propose() throws InterruptedException {
        PackageWalk walk = new PackageWalk(stack, api);
        walk.draft();
        return proposed(walk);
    }

    /** Likewise, with a second rung that a grave attack fires. */
    PackageWalk proposeAutomatic() throws InterruptedException {
        PackageWalk walk = new PackageWalk(stack, api);
        walk.draftAutomatic();
        return proposed(walk);
    }

    private PackageWalk proposed(PackageWalk walk) throws InterruptedException {
        walk.addMeasures(programmes);
        walk.invite("LT");
        walk.accept("LT");
        walk.propose();
        return walk;
    }

    /** Every elector votes FOR until the ballot closes. */
    void decide(PackageWalk walk) throws InterruptedException {
        decide(walk.ballot());
    }

    /** Every elector votes FOR until the ballot closes. */
    void decide(String id) throws InterruptedException {
        JsonNode ballot = awaitBallot(id);
        for (String elector : electors) {
            Api.Answer answer = Waiting.until(
                    PATIENCE,
                    elector + " has voted",
                    () -> Optional.of(api.post(
                            stack.guarantor(),
                            "/v1/ballots/" + id + "/votes",
                            stack.token("DELEGATE", elector),
                            Map.of(
                                    "choice",
                                    "FOR",
                                    "digest",
                                    ballot.path("digest").asText()))),
                    UnexpectedException.class);
            if (!answer.text("stage").equals("OPEN")) {
                return;
            }
        }
    }

    /** The ballot, once it is open. */
    JsonNode awaitBallot(String id) throws InterruptedException {
        return Waiting.until(
                PATIENCE,
                "the ballot is open",
                () -> Optional.of(api.get(stack.guarantor(), "/v1/ballots/" + id, stack.token("AUDITOR", null))
                        .body()),
                UnexpectedException.class);
    }

    /** The package, once this rung of it stands. */
    JsonNode awaitRung(PackageWalk walk, int rung) throws InterruptedException {
        return walk.awaitStanding(rung, PATIENCE).body();
    }

    /** What a GET answers; the refusal's text where it is refused. */
    String read(java.net.URI base, String path, String role, String state) throws InterruptedException {
        try {
            return api.get(base, path, stack.token(role, state)).body().toString();
        } catch (UnexpectedException e) {
            return e.getMessage();
        }
    }

    /** A draft of no importance. */
    void draft(String title) throws InterruptedException {
        api.post(stack.sanctions(), "/v1/packages", stack.token("DELEGATE", "PL"), Map.of("title", title));
    }
}
