package org.snapback.sanctions.packages;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.runtime.inbox.ReceivedEvent;
import org.snapback.sanctions.ballots.BallotEvents;
import org.snapback.sanctions.encroachments.EncroachmentEvents;
import org.snapback.sanctions.packages.model.Condition;
import org.snapback.sanctions.packages.model.MeasureAct;
import org.snapback.sanctions.packages.model.MeasureLife;
import org.snapback.sanctions.packages.model.MeasureStage;
import org.snapback.sanctions.packages.model.PackageAct;
import org.snapback.sanctions.packages.model.PackageLife;
import org.snapback.sanctions.packages.model.PackageStage;
import org.snapback.sanctions.relief.ReliefEvents;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestPackage;
import org.snapback.sanctions.testing.TestRegister;
import org.snapback.sanctions.testing.TestRoster;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random lives of two packages in one world, of which one agreed to reverse consensus: commands over REST and events in the
 * order that chance brings them, against a small reference model. The seed is the parameter that a failure shows.
 */
@QuarkusTest
class PackageLivesTest extends ServiceTest {
    private static final int STEPS = 60;
    private static final int WEEK = 8;
    private static final int TEN_YEARS = 3_700;
    private static final String TEXT = TestPackage.FORESIGHTED.replace(
            "\"automatic\": [",
            "\"automatic\": [{\"rung\": 3, \"kinds\": [\"AIR_OR_MISSILE\"], \"leastGravity\": \"LIMITED\"}, ");

    @Inject
    BallotEvents ballotEvents;

    @Inject
    EncroachmentEvents encroachmentEvents;

    @Inject
    ReliefEvents reliefEvents;

    private final List<Life> lives = new ArrayList<>();
    private final List<Instant> moments = new ArrayList<>();
    private final ReferenceWorld world = new ReferenceWorld();
    private Random random;
    private long seed;
    private int step;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void every_life_is_the_reference_models_and_keeps_to_the_tables(long chosen) {
        seed = chosen;
        random = new Random(seed);
        TestRoster.acceded("PL");
        TestRegister.person("ofac", "1001", "RUSSIA-EO14024", "INVENTED, Ivan");
        lives.add(new Life(TEXT, false));
        lives.add(new Life(TEXT.strip().replaceAll("}$", ", \"confirmationRule\": \"REVERSE_CONSENSUS\"}"), true));
        for (step = 1; step <= STEPS; step++) {
            world.now = step;
            moments.add(Instant.now().plus(Duration.ofDays(world.day)));
            String what = next(lives.get(random.nextInt(lives.size())));
            lives.forEach(life -> life.check("seed %d, step %d: %s".formatted(seed, step, what)));
        }
    }

    private String next(Life life) {
        if (life.reference.stage.equals("DRAFT")
                || life.reference.stage.equals("PROPOSED") && random.nextInt(20) == 0) {
            return random.nextInt(30) > 0 ? life.propose() : life.withdraw();
        }
        return switch (random.nextInt(30)) {
            case 0, 1, 2 -> life.ask("SUSPENSION");
            case 3, 4, 5 -> life.ask("LIFTING");
            case 6, 7 -> life.escalate();
            case 8 -> life.rescind();
            case 9, 10, 11, 12 -> life.close();
            case 13, 14 -> confirm(new ReferenceWorld.Strike(random.nextBoolean()), false);
            case 15 -> confirm(new ReferenceWorld.Strike(random.nextBoolean()), true);
            case 16 ->
                oneStrike()
                        .map(strike -> confirm(strike, random.nextInt(4) == 0))
                        .orElse("no strike");
            case 17 -> oneStrike().map(this::endProvisional).orElse("no strike");
            case 18, 19 -> oneStrike().map(this::rescind).orElse("no strike");
            case 20 -> relief();
            case 21, 22 -> condition();
            case 23, 24 -> life.correct();
            case 25, 26 -> life.amend();
            case 27, 28 -> life.changeAnnex();
            default -> time();
        };
    }

    private Optional<ReferenceWorld.Strike> oneStrike() {
        return world.strikes.isEmpty()
                ? Optional.empty()
                : Optional.of(world.strikes.get(random.nextInt(world.strikes.size())));
    }

    private String confirm(ReferenceWorld.Strike strike, boolean provisional) {
        tell(encroachmentEvents::handle, "encroachment.confirmed", """
                {"encroachmentId": "%s", "ballotId": "%s", "kind": "AIR_OR_MISSILE", "gravity": "%s",
                 "confirmedAt": "2030-01-01T00:00:00Z", "provisional": %s}
                """.formatted(
                        strike.id, UUID.randomUUID(), strike.serious ? "SERIOUS" : "LIMITED", provisional));
        world.confirm(strike, provisional);
        return "a strike, serious: " + strike.serious + ", provisional: " + provisional;
    }

    private String endProvisional(ReferenceWorld.Strike strike) {
        tell(encroachmentEvents::handle, "encroachment.provisional-ended", """
                {"encroachmentId": "%s", "endedAt": "2030-01-01T00:00:00Z"}
                """.formatted(strike.id));
        world.endProvisional(strike);
        return "a provisional confirmation ends";
    }

    private String rescind(ReferenceWorld.Strike strike) {
        tell(encroachmentEvents::handle, "encroachment.rescinded", """
                {"encroachmentId": "%s", "rescindedAt": "2030-01-01T00:00:00Z"}
                """.formatted(strike.id));
        world.rescind(strike);
        return "a strike is found false";
    }

    /** Of one package or both, as it ended some steps ago or now. */
    private String relief() {
        int ended = Math.max(1, step - random.nextInt(8));
        List<Life> named = random.nextBoolean() ? lives : List.of(lives.getFirst());
        tell(reliefEvents::handle, "relief.ended", """
                {"noticeId": "%s", "packageIds": [%s], "endedAt": "%s"}
                """.formatted(
                        UUID.randomUUID(),
                        named.stream()
                                .map(life -> '"' + life.real.id().toString() + '"')
                                .collect(Collectors.joining(", ")),
                        moments.get(ended - 1)));
        named.forEach(life -> life.reference.relief(ended - 1));
        return "a relief of " + named.size() + " ended in step " + ended;
    }

    private String condition() {
        String name = Condition.values()[random.nextInt(3)].name();
        boolean met = random.nextInt(8) > 0;
        TestDatabase.update("DELETE FROM easing_condition WHERE name = ?", name);
        if (met) {
            TestDatabase.update(
                    "INSERT INTO easing_condition (name, exercise, confirmed_at)"
                            + " VALUES (?, false, '2026-01-01T00:00:00Z'::timestamptz)",
                    name);
            world.conditions.add(name);
        } else {
            world.conditions.remove(name);
        }
        return name + " met: " + met;
    }

    private String time() {
        world.daysPass(random.nextInt(6) > 0 ? WEEK : TEN_YEARS);
        TestClock.ahead(Duration.ofDays(world.day));
        return "day " + world.day + " comes";
    }

    private void tell(Consumer<ReceivedEvent> handler, String name, String data) {
        ReceivedEvent event = new ReceivedEvent(
                UUID.randomUUID(),
                "urn:snapback:service:guarantor",
                "compact." + name.substring(0, name.indexOf('.')) + "s",
                "org.snapback." + name + ".v1",
                name.substring(0, name.indexOf('.')),
                UUID.randomUUID().toString(),
                1,
                Instant.parse("2030-01-01T00:00:00Z"),
                "test",
                UUID.randomUUID(),
                null,
                false,
                "PUBLIC",
                data);
        QuarkusTransaction.requiringNew().run(() -> handler.accept(event));
    }

    /** A package and its reference. */
    private final class Life {
        private final Map<String, UUID> ids = new LinkedHashMap<>();
        private final List<UUID> ballots = new ArrayList<>();
        private final TestPackage real;
        private final ReferencePackage reference;
        private Map<String, String> before;

        Life(String text, boolean agrees) {
            real = TestPackage.drafted(Tokens.delegate("PL"), text);
            ReferencePackage.RUNGS.forEach((type, rung) -> ids.put(type, real.measure(type, rung)));
            ids.values().forEach(measure -> real.select(measure, "ofac", "RUSSIA-EO14024"));
            reference = new ReferencePackage(world, agrees);
            before = stages();
        }

        String propose() {
            return asked("the proposal", reference.propose(), real.propose());
        }

        String withdraw() {
            boolean done = reference.withdraw();
            post("withdrawal", "").statusCode(done ? 200 : 409);
            return "withdrawn: " + done;
        }

        String ask(String kind) {
            List<String> types = List.copyOf(ids.keySet());
            String named = random.nextInt(3) == 0 ? null : types.get(random.nextInt(types.size()));
            String path = kind.toLowerCase(Locale.ROOT);
            var answer = named == null ? real.ask(real.token(), path) : real.ask(real.token(), path, ids.get(named));
            return asked(kind + " of " + (named == null ? "the whole" : named), reference.ask(kind, named), answer);
        }

        String escalate() {
            return asked("ESCALATION", reference.ask("ESCALATION", null), post("escalations", "{\"reason\": \"New\"}"));
        }

        String rescind() {
            return asked("RESCISSION", reference.ask("RESCISSION", null), post("rescission", "{\"reason\": \"Bad\"}"));
        }

        String correct() {
            String type = ids.keySet().iterator().next();
            String body = """
                    {"reason": "A slip", "measures": [{"id": "%s", "text":
                      {"type": "%s", "rung": %d, "scope": "Said better in step %d"}}]}
                    """.formatted(ids.get(type), type, ReferencePackage.RUNGS.get(type), step);
            return asked(
                    "CORRIGENDUM",
                    reference.ask("CORRIGENDUM", null),
                    real.author()
                            .header("If-Match", real.etag())
                            .body(body)
                            .post("/v1/packages/{id}/corrigendum", real.id())
                            .then());
        }

        String amend() {
            String body = AmendedBody.of(real).title("Sharper in step " + step).json();
            return asked(
                    "AMENDMENT",
                    reference.ask("AMENDMENT", null),
                    real.author()
                            .header("If-Match", real.etag())
                            .body(body)
                            .post("/v1/packages/{id}/amendment", real.id())
                            .then());
        }

        /** Lists a subject that is new to the register, or delists one. */
        String changeAnnex() {
            UUID measure = ids.values().iterator().next();
            var designated =
                    TestDatabase.query("SELECT subject_id FROM designation WHERE measure_id = ? LIMIT 1", measure);
            boolean listing = designated.isEmpty() || random.nextBoolean();
            Object subject = listing
                    ? TestRegister.person("ofac", "life-" + step + "-" + real.id(), "LIVES", "INVENTED, Once")
                    : designated.getFirst().get("subject_id");
            String kind = listing ? "LISTING" : "DELISTING";
            return asked(
                    kind,
                    reference.ask(kind, null),
                    real.author()
                            .header("If-Match", real.etag())
                            .body("{\"reason\": \"A name\", \"measures\": [{\"id\": \"%s\", \"subjects\": [\"%s\"]}]}"
                                    .formatted(measure, subject))
                            .post("/v1/packages/{id}/" + kind.toLowerCase(Locale.ROOT) + "s", real.id())
                            .then());
        }

        /** The last ballot ends, perhaps a second time; or an older one does, once more. */
        String close() {
            if (ballots.isEmpty()) {
                return "no ballot";
            }
            boolean last = random.nextInt(4) > 0;
            boolean agreed =
                    random.nextInt(8) > 0 && !("RESCISSION".equals(reference.pending()) && random.nextInt(3) > 0);
            UUID ballot = last ? ballots.getLast() : ballots.get(random.nextInt(ballots.size()));
            tell(ballotEvents::handle, "ballot.closed", """
                    {"packageId": "%s", "ballotId": "%s", "outcome": "%s", "bound": ["PL"], "reason": "Chance"}
                    """.formatted(
                            real.id(), ballot, agreed ? "ADOPTED" : "REJECTED"));
            if (ballot.equals(ballots.getLast())) {
                reference.close(agreed);
            }
            return "a ballot ends, agreed: " + agreed + ", the last: " + last;
        }

        void check(String where) {
            Map<String, String> after = stages();
            assertThat(after).as(where).isEqualTo(expected());
            assertAllowed(where, before, after);
            before = after;
            assertThat(strayed()).as(where).isEmpty();
        }

        /** Designations that are not in a stage which their package and measure allow. */
        private List<Map<String, Object>> strayed() {
            return TestDatabase.query(
                    "SELECT p.stage AS package, m.stage AS measure, l.stage FROM package p"
                            + " JOIN measure m ON m.package_id = p.id JOIN designation d ON d.measure_id = m.id"
                            + " LEFT JOIN designation_life l ON l.measure_id = d.measure_id"
                            + " AND l.subject_id = d.subject_id WHERE p.id = ? AND NOT coalesce(l.stage = ANY"
                            + " (CASE WHEN p.stage IN ('REJECTED', 'WITHDRAWN', 'RESCINDED') THEN '{ANNULLED}'::text[]"
                            + " WHEN m.stage IN ('IN_FORCE', 'SUSPENDED', 'LIFTED') THEN '{LISTED,AMENDED}'"
                            + " WHEN m.stage = 'EXPIRED' THEN '{DELISTED}'"
                            + " WHEN p.stage = 'EXPIRED' THEN '{ANNULLED,DELISTED}' ELSE '{PROPOSED,DELISTED}' END), false)",
                    real.id());
        }

        private ValidatableResponse post(String what, String body) {
            var request = real.author();
            return (body.isEmpty() ? request : request.body(body))
                    .post("/v1/packages/{id}/" + what, real.id())
                    .then();
        }

        private String asked(String what, boolean accepted, ValidatableResponse answer) {
            assertThat(answer.extract().statusCode())
                    .as("seed %d, step %d: %s", seed, step, what)
                    .isEqualTo(accepted ? 202 : 409);
            if (accepted) {
                ballots.add(UUID.fromString(answer.extract().jsonPath().getString("ballotId")));
            }
            return what + (accepted ? " asked for" : " refused");
        }

        private Map<String, String> stages() {
            Map<String, String> stages = new LinkedHashMap<>();
            TestDatabase.query(
                            "SELECT 'package' AS what, stage FROM package WHERE id = ?"
                                    + " UNION ALL SELECT 'rung', rung::text FROM package WHERE id = ?"
                                    + " UNION ALL SELECT type, stage FROM measure WHERE package_id = ?",
                            real.id(),
                            real.id(),
                            real.id())
                    .forEach(row -> stages.put((String) row.get("what"), (String) row.get("stage")));
            return stages;
        }

        private Map<String, String> expected() {
            Map<String, String> stages = new LinkedHashMap<>();
            stages.put("package", reference.stage);
            stages.put("rung", String.valueOf(reference.rung));
            stages.putAll(reference.measures);
            return stages;
        }
    }

    private static void assertAllowed(String where, Map<String, String> before, Map<String, String> after) {
        after.forEach((what, stage) -> {
            String was = before.get(what);
            if (was.equals(stage) || what.equals("rung")) {
                return;
            }
            assertThat(what.equals("package") ? ofPackage(was) : ofMeasure(was))
                    .as("%s: %s", where, what)
                    .contains(stage);
        });
    }

    private static List<String> ofPackage(String was) {
        Map<PackageAct, String> next = new EnumMap<>(PackageAct.class);
        for (PackageAct act : PackageAct.values()) {
            PackageLife.TRANSITIONS
                    .after(PackageStage.valueOf(was), act)
                    .ifPresent(stage -> next.put(act, stage.name()));
        }
        return List.copyOf(next.values());
    }

    private static List<String> ofMeasure(String was) {
        Map<MeasureAct, String> next = new EnumMap<>(MeasureAct.class);
        for (MeasureAct act : MeasureAct.values()) {
            MeasureLife.TRANSITIONS
                    .after(MeasureStage.valueOf(was), act)
                    .ifPresent(stage -> next.put(act, stage.name()));
        }
        return List.copyOf(next.values());
    }
}
