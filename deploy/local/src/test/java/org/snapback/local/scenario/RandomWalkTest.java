package org.snapback.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.snapback.local.client.Addresses;
import org.snapback.local.client.Api;
import org.snapback.local.client.UnexpectedException;
import org.snapback.local.client.Waiting;
import org.snapback.local.demo.ConditionWalk;
import org.snapback.local.demo.EncroachmentWalk;
import org.snapback.local.demo.PackageWalk;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is asked for in whatever order, and however much time passes in between: no package makes a step that the
 * reference model does not know, and the three services tell the same of each package in the end.
 */
@Tag("drill")
class RandomWalkTest {
    private static final int STEPS = 80;
    private static final int MOST_PACKAGES = 6;
    private static final Duration OPENING = Duration.ofSeconds(10);

    private final ObjectMapper json = new ObjectMapper();
    private final Api api = new Api();
    private final long seed = Long.getLong("snapback.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<PackageWalk> packages = new ArrayList<>();
    private final List<EncroachmentWalk> attacks = new ArrayList<>();
    private final List<String> ballots = new ArrayList<>();
    private Duration ahead = Duration.ZERO;
    private TestStack stack;
    private Addresses at;
    private Life life;
    private TextRequests texts;

    @Test
    void theServicesAgreeAfterAnySequenceOfCommands() throws Exception {
        try (TestStack started = TestStack.start(1)) {
            stack = started;
            at = stack.addresses();
            life = new Life(at);
            texts = new TextRequests(at, api, random);
            life.begin();
            packages.add(life.proposeAutomatic());
            ballots.add(packages.getFirst().ballot());

            for (int step = 0; step < STEPS; step++) {
                tryOne();
            }
            stack.awaitQuiet();

            Map<String, ReferencePackage> told = toldToUkraine();
            assertThat(told).as("seed %d", seed).hasSize(packages.size());
            told.forEach((id, model) -> {
                assertThat(ofSanctions(id))
                        .as("sanctions-service, seed %d", seed)
                        .isEqualTo(model.summary());
                assertThat(ofGuarantor(id))
                        .as("guarantor-service, seed %d", seed)
                        .isEqualTo(model.summary());
            });
            assertThat(stack.missing()).isEmpty();
        }
    }

    /** One command of anybody; a refusal is an answer like any other. */
    private void tryOne() throws Exception {
        try {
            switch (random.nextInt(18)) {
                case 0, 1 -> propose();
                case 2, 3, 4, 5 -> decide();
                case 6 -> withdraw();
                case 7 -> ballots.add(asked(any(packages), PackageWalk::requestEscalation));
                case 8 ->
                    ballots.add(asked(
                            any(packages),
                            random.nextBoolean() ? PackageWalk::requestSuspension : PackageWalk::requestLifting));
                case 9 -> attack();
                case 10 -> condition();
                case 11 -> halt();
                case 12 -> question();
                case 13 -> ballots.add(rescission(any(packages).id()));
                case 14, 15, 16 -> ballots.add(anotherText(any(packages).id()));
                default -> pass();
            }
        } catch (UnexpectedException refused) {
            assertThat(refused.getMessage()).as("seed %d", seed).doesNotContain("internal", "with 50", "with 428");
            // What an annex has or lacks already is the one rule that the commands drawn here break in their bodies.
            assertThat(refused.getMessage())
                    .as("seed %d", seed)
                    .satisfiesAnyOf(
                            message -> assertThat(message).doesNotContain("with 400"),
                            message -> assertThat(message).contains("-designated"));
        }
    }

    private interface Request {
        Api.Answer of(PackageWalk walk) throws InterruptedException;
    }

    private static String asked(PackageWalk walk, Request request) throws InterruptedException {
        request.of(walk);
        return walk.ballot();
    }

    private void propose() throws InterruptedException {
        if (packages.size() < MOST_PACKAGES) {
            PackageWalk walk = random.nextBoolean() ? life.proposeAutomatic() : life.propose();
            packages.add(walk);
            ballots.add(walk.ballot());
        }
    }

    private void decide() throws InterruptedException {
        if (!ballots.isEmpty()) {
            String ballot = ballots.remove(random.nextInt(ballots.size()));
            vote(ballot, random.nextInt(5) > 0 ? "FOR" : "AGAINST");
        }
    }

    /** All electors vote alike until the ballot closes; it may have closed before, or never open. */
    private void vote(String ballot, String choice) throws InterruptedException {
        String digest = Waiting.until(
                OPENING,
                "the ballot opens",
                () -> Optional.of(api.get(at.guarantor(), "/v1/ballots/" + ballot, at.token("AUDITOR", null))
                        .body()
                        .path("digest")
                        .asText()),
                UnexpectedException.class);
        for (String elector : life.electors()) {
            Api.Answer answer = api.post(
                    at.guarantor(),
                    "/v1/ballots/" + ballot + "/votes",
                    at.token("DELEGATE", elector),
                    Map.of("choice", choice, "digest", digest));
            if (!answer.text("stage").equals("OPEN")) {
                return;
            }
        }
    }

    private void withdraw() throws InterruptedException {
        api.post(
                at.sanctions(),
                "/v1/packages/" + any(packages).id() + "/withdrawal",
                at.token("DELEGATE", "PL"),
                Map.of());
    }

    private void attack() throws InterruptedException {
        if (attacks.isEmpty() || random.nextBoolean()) {
            EncroachmentWalk walk = new EncroachmentWalk(at, api);
            walk.file();
            walk.countersign();
            attacks.add(walk);
            ballots.add(walk.ask().text("openBallotId"));
        } else {
            ballots.add(api.post(
                            at.guarantor(),
                            "/v1/encroachments/" + any(attacks).id() + "/rescission",
                            at.token("DELEGATE", "PL"),
                            Map.of("reason", "A weather balloon"))
                    .text("openBallotId"));
        }
    }

    private void condition() throws InterruptedException {
        ConditionWalk walk = new ConditionWalk(at, api);
        walk.attest(any(List.of("AGGRESSION_CEASED", "NON_REPETITION_GUARANTEED")));
        String ballot = walk.ask().text("openBallotId");
        vote(ballot, "FOR");
        if (random.nextInt(4) == 0) {
            api.post(
                    at.guarantor(),
                    "/v1/conditions/" + walk.id() + "/revocation",
                    at.token("BENEFICIARY", "UA"),
                    Map.of("reason", "They fired again"));
        }
    }

    /** Ukraine pauses the ballot on an attack; a state refers any other to leaders. */
    private void halt() throws InterruptedException {
        if (ballots.isEmpty()) {
            return;
        }
        String ballot = any(ballots);
        if (random.nextBoolean()) {
            api.post(
                    at.guarantor(),
                    "/v1/ballots/" + ballot + "/pause",
                    at.token("BENEFICIARY", "UA"),
                    Map.of("reasons", "The radar tracks contradict each other.", "length", "PT6H"));
        } else {
            api.post(
                    at.guarantor(),
                    "/v1/ballots/" + ballot + "/brake",
                    at.token("DELEGATE", "LT"),
                    Map.of("reasons", "Our power stations burn what the text forbids."));
        }
    }

    /** Ukraine gives notice that relief is not deserved any more. */
    private void question() throws InterruptedException {
        ballots.add(api.post(
                        at.guarantor(),
                        "/v1/non-performance-notices",
                        at.token("BENEFICIARY", "UA"),
                        Map.of("reason", "Nothing is paid."))
                .text("ballotId"));
    }

    private String rescission(String id) throws InterruptedException {
        return api.post(
                        at.sanctions(),
                        "/v1/packages/" + id + "/rescission",
                        at.token("DELEGATE", "PL"),
                        Map.of("reason", "An error"))
                .text("ballotId");
    }

    private String anotherText(String id) throws InterruptedException {
        return switch (random.nextInt(5)) {
            case 0 -> texts.revision(id);
            case 1 -> texts.amendment(id);
            case 2 -> texts.corrigendum(id);
            case 3 -> texts.listing(id);
            default -> texts.delisting(id);
        };
    }

    private void pass() throws IOException {
        ahead = ahead.plusHours(random.nextInt(30));
        stack.ahead(ahead);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The packages as the reference model makes them of what Ukraine was told, which it is told all of. */
    private Map<String, ReferencePackage> toldToUkraine() throws Exception {
        Map<String, ReferencePackage> models = new LinkedHashMap<>();
        for (String notice : stack.query("notification", """
                SELECT json_build_object('type', regexp_replace(event_type, '^org.snapback.(.*).v1$', '\\1'),
                    'subject', event_subject, 'data', event_data)::text
                FROM notice WHERE stream = 'ministry.UA' AND event_type LIKE 'org.snapback.package.%' ORDER BY number
                """)) {
            JsonNode event = json.readTree(notice);
            JsonNode data = json.readTree(event.path("data").asText());
            models.computeIfAbsent(event.path("subject").asText(), ReferencePackage::new)
                    .take(event.path("type").asText(), data, seed);
        }
        return models;
    }

    private String ofSanctions(String id) {
        String stage = stack.query(
                        "sanctions", "SELECT stage || ' ' || coalesce(rung, 0) FROM package WHERE id = '" + id + "'")
                .getFirst();
        return stage + " "
                + stack.query("sanctions", "SELECT stage FROM measure WHERE package_id = '" + id + "' ORDER BY id");
    }

    private String ofGuarantor(String id) {
        try {
            JsonNode known =
                    json.readTree(stack.query("guarantor", "SELECT known FROM known_package WHERE id = '" + id + "'")
                            .getFirst());
            Map<String, String> stages = new TreeMap<>();
            known.path("measures")
                    .forEach(measure -> stages.put(
                            measure.path("id").asText(), measure.path("stage").asText()));
            return known.path("stage").asText() + " " + known.path("rung").asInt() + " " + List.copyOf(stages.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
