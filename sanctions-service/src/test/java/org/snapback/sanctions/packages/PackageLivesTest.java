package org.snapback.sanctions.packages;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
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
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestPackage;
import org.snapback.sanctions.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random lives of a package, commands over REST and events in the order that chance brings them, against a small reference
 * model. The seed is the parameter that a failure shows.
 */
@QuarkusTest
class PackageLivesTest extends ServiceTest {
    private static final int STEPS = 30;
    private static final String TEXT = TestPackage.FORESIGHTED.replace(
            "\"automatic\": [",
            "\"automatic\": [{\"rung\": 3, \"kinds\": [\"AIR_OR_MISSILE\"], \"leastGravity\": \"LIMITED\"}, ");

    @Inject
    BallotEvents ballotEvents;

    @Inject
    EncroachmentEvents encroachmentEvents;

    private final Map<String, UUID> ids = new LinkedHashMap<>();
    private final List<UUID> ballots = new ArrayList<>();
    private TestPackage real;
    private ReferencePackage reference;
    private Random random;
    private long seed;
    private int step;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void every_life_is_the_reference_models_and_keeps_to_the_tables(long chosen) {
        seed = chosen;
        random = new Random(seed);
        begin();
        Map<String, String> before = stages();
        for (step = 1; step <= STEPS; step++) {
            String what = next();
            Map<String, String> after = stages();

            String where = "seed %d, step %d: %s".formatted(seed, step, what);
            assertThat(after).as(where).isEqualTo(expected());
            assertAllowed(where, before, after);
            before = after;
        }
    }

    private void begin() {
        TestRoster.acceded("PL");
        real = TestPackage.drafted(Tokens.delegate("PL"), TEXT);
        ReferencePackage.RUNGS.forEach((type, rung) -> ids.put(type, real.measure(type, rung)));
        real.adopted("PL");
        reference = new ReferencePackage();
    }

    private String next() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> ask("SUSPENSION");
            case 2, 3 -> ask("LIFTING");
            case 4 -> escalate();
            case 5, 6, 7 -> close();
            case 8 -> strike(random.nextBoolean());
            case 9, 10 -> condition();
            default -> time();
        };
    }

    private String ask(String kind) {
        List<String> types = List.copyOf(ids.keySet());
        String named = random.nextInt(3) == 0 ? null : types.get(random.nextInt(types.size()));
        var answer = named == null
                ? real.ask(real.token(), kind.toLowerCase(Locale.ROOT))
                : real.ask(real.token(), kind.toLowerCase(Locale.ROOT), ids.get(named));
        return asked(kind + " of " + (named == null ? "the whole" : named), reference.ask(kind, named), answer);
    }

    private String escalate() {
        var answer = real.author()
                .body("{\"reason\": \"New strikes\"}")
                .post("/v1/packages/{id}/escalations", real.id())
                .then();
        return asked("ESCALATION", reference.ask("ESCALATION", null), answer);
    }

    private String asked(String what, boolean accepted, io.restassured.response.ValidatableResponse answer) {
        JsonPath body = answer.extract().jsonPath();
        assertThat(answer.extract().statusCode())
                .as("seed %d, step %d: %s", seed, step, what)
                .isEqualTo(accepted ? 202 : 409);
        if (accepted) {
            ballots.add(UUID.fromString(body.getString("ballotId")));
        }
        return what + (accepted ? " asked for" : " refused");
    }

    /** The last ballot ends, perhaps a second time; or an older one does, once more. */
    private String close() {
        if (ballots.isEmpty()) {
            return "no ballot";
        }
        boolean last = random.nextInt(4) > 0;
        boolean agreed = random.nextInt(3) > 0;
        UUID ballot = last ? ballots.getLast() : ballots.get(random.nextInt(ballots.size()));
        tell(ballotEvents::handle, "ballot.closed", """
                {"packageId": "%s", "ballotId": "%s", "outcome": "%s", "bound": ["PL"], "reason": "Chance"}
                """.formatted(real.id(), ballot, agreed ? "ADOPTED" : "REJECTED"));
        if (ballot.equals(ballots.getLast())) {
            reference.close(agreed);
        }
        return "a ballot ends, agreed: " + agreed + ", the last: " + last;
    }

    private String strike(boolean serious) {
        tell(encroachmentEvents::handle, "encroachment.confirmed", """
                {"encroachmentId": "%s", "ballotId": "%s", "kind": "AIR_OR_MISSILE", "gravity": "%s",
                 "confirmedAt": "2030-01-01T00:00:00Z", "provisional": false}
                """.formatted(
                        UUID.randomUUID(), UUID.randomUUID(), serious ? "SERIOUS" : "LIMITED"));
        reference.strike(serious);
        return "a strike, serious: " + serious;
    }

    private String condition() {
        String name = Condition.values()[random.nextInt(3)].name();
        boolean met = random.nextInt(4) > 0;
        TestDatabase.update("DELETE FROM easing_condition WHERE name = ?", name);
        if (met) {
            TestDatabase.update(
                    "INSERT INTO easing_condition (name, exercise, confirmed_at)"
                            + " VALUES (?, false, '2026-01-01T00:00:00Z'::timestamptz)",
                    name);
            reference.conditions.add(name);
        } else {
            reference.conditions.remove(name);
        }
        return name + " met: " + met;
    }

    private String time() {
        if (random.nextBoolean()) {
            TestDatabase.update("UPDATE consequence SET at = at - interval '8 days'");
            reference.aWeekPasses();
            return "a week passes";
        }
        TestDatabase.update(
                "UPDATE measure SET snapback_until = '2026-01-01T00:00:00Z'::timestamptz" + " WHERE stage = 'LIFTED'");
        reference.snapbackPeriodsEnd();
        return "snapback periods end";
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

    private Map<String, String> stages() {
        JsonPath body = real.read(real.token()).statusCode(200).extract().jsonPath();
        Map<String, String> stages = new LinkedHashMap<>();
        stages.put("package", body.getString("stage"));
        stages.put("rung", body.getString("rung"));
        ids.keySet()
                .forEach(type -> stages.put(type, body.getString("measures.find { it.type == '" + type + "' }.stage")));
        return stages;
    }

    private Map<String, String> expected() {
        Map<String, String> stages = new LinkedHashMap<>();
        stages.put("package", reference.stage);
        stages.put("rung", String.valueOf(reference.rung));
        stages.putAll(reference.measures);
        return stages;
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
