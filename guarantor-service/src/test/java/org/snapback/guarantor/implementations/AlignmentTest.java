package org.snapback.guarantor.implementations;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.implementations.model.Stage;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestImplementations;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** Alignment, in integers, is what a replay of all courses says. */
@QuarkusTest
class AlignmentTest extends ServiceTest {
    private static final long SEED = 20_260_306;
    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
    private static final List<String> STATES = List.of("DE", "LT", "PL");

    private record Stay(
            String state, UUID packageId, UUID measureId, boolean exercise, Stage stage, Instant since, Instant until) {
        boolean holds(Instant moment) {
            return !exercise && !since.isAfter(moment) && (until == null || until.isAfter(moment));
        }
    }

    @BeforeEach
    void states() {
        TestRoster.acceded("DE", "LT", "PL");
    }

    @Test
    void sums_are_what_a_naive_replay_says() {
        Random random = new Random(SEED);
        List<Stay> stays = courses(random);

        for (int i = 0; i < 12; i++) {
            Instant on = START.plus(Duration.ofHours(random.nextInt(24 * 60)));
            String where = "seed %d, %s".formatted(SEED, on);
            assertThat(answer("GUARANTOR", on)).as(where).isEqualTo(naive(stays, on, Stay::state));
            assertThat(answer("PACKAGE", on))
                    .as(where)
                    .isEqualTo(naive(stays, on, stay -> stay.packageId().toString()));
            assertThat(answer("MEASURE", on))
                    .as(where)
                    .isEqualTo(naive(stays, on, stay -> stay.packageId() + "/" + stay.measureId()));
        }
    }

    @Test
    void a_series_is_the_sum_of_all_lines_at_each_of_its_moments() {
        List<Stay> stays = courses(new Random(SEED + 1));

        List<Map<String, Object>> points = as(Tokens.auditor())
                .queryParam("from", START.toString())
                .queryParam("until", START.plus(Duration.ofDays(60)).toString())
                .queryParam("step", "P3DT5H")
                .get("/v1/alignment/series")
                .jsonPath()
                .getList("items");

        assertThat(points).hasSize(19).allSatisfy(point -> {
            Instant on = Instant.parse((String) point.get("on"));
            List<Integer> sum = naive(stays, on, stay -> "all").getOrDefault("all", List.of(0, 0, 0));
            assertThat(numbers(point)).as("seed %d, %s", SEED + 1, on).isEqualTo(sum);
        });
    }

    @Test
    void what_is_owed_counts_and_what_rests_or_is_taken_out_does_not() {
        var adopted = TestImplementations.adopted(Instant.now());
        TestImplementations.reported(
                TestImplementations.id(adopted, "PL", "EXPORT_BAN"), "PL", TestImplementations.IN_FORCE);
        TestImplementations.reported(
                TestImplementations.id(adopted, "PL", "ASSET_FREEZE"), "PL", TestImplementations.PARTLY);

        as(Tokens.ministry("DE"))
                .get("/v1/alignment")
                .then()
                .statusCode(200)
                .body("items.state", contains("DE", "LT", "PL"))
                .body("items.bound", contains(2, 1, 2))
                .body("items.notBound", contains(0, 1, 0))
                .body("items.inForce", contains(0, 0, 1))
                .body("items.partlyInForce", contains(0, 0, 1));

        adopted.tell("package.suspended");

        as(Tokens.beneficiary())
                .get("/v1/alignment?by=PACKAGE")
                .then()
                .body("items.bound", contains(3))
                .body("items[0].title", equalTo("Third package against the war economy"))
                .body("items.inForce", contains(0));
    }

    @Test
    void it_is_for_guarantors_ukraine_secretariat_and_auditors() {
        TestImplementations.adopted(Instant.now());

        for (String token : new String[] {Tokens.delegate("PL"), Tokens.beneficiary(), Tokens.secretariat()}) {
            as(token).get("/v1/alignment?by=MEASURE").then().body("items", hasSize(2));
        }
        for (String token : new String[] {Tokens.partner(), Tokens.operator(), Tokens.delegate("FR")}) {
            as(token).get("/v1/alignment?by=MEASURE").then().statusCode(200).body("items", empty());
            as(token)
                    .get("/v1/alignment/series?from=2025-01-01T00:00:00Z")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
    }

    @Test
    void a_question_that_cannot_be_read_is_refused_by_name() {
        as(Tokens.auditor())
                .get("/v1/alignment?on=2999-01-01T00:00:00Z")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("on"));
        as(Tokens.auditor())
                .get("/v1/alignment/series?step=PT1S&until=soon")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("from", "until", "step"));
        as(Tokens.auditor()).get("/v1/alignment?by=WEATHER").then().statusCode(400);
    }

    @Test
    void lines_and_series_are_paged() {
        courses(new Random(SEED + 2));
        String series = "/v1/alignment/series?step=P1D&from=" + START + "&until=" + START.plus(Duration.ofDays(9));

        assertThat(paged("/v1/alignment?by=MEASURE&on=" + START.plus(Duration.ofDays(30)) + "&limit=2"))
                .isEqualTo(as(Tokens.auditor())
                        .get("/v1/alignment?by=MEASURE&on=" + START.plus(Duration.ofDays(30)))
                        .jsonPath()
                        .getList("items"));
        assertThat(paged(series + "&limit=3")).hasSize(10);
        assertThat(paged(series + "&limit=3"))
                .isEqualTo(as(Tokens.auditor()).get(series).jsonPath().getList("items"));
    }

    private static List<Object> paged(String address) {
        List<Object> all = new ArrayList<>();
        String next = address;
        while (next != null) {
            var answer = as(Tokens.auditor()).urlEncodingEnabled(false).get(next);
            all.addAll(answer.jsonPath().getList("items"));
            String link = answer.header("Link");
            next = link == null ? null : link.substring(link.indexOf('<') + 1, link.indexOf('>'));
        }
        return all;
    }

    private static Map<String, List<Integer>> answer(String by, Instant on) {
        JsonPath json = as(Tokens.auditor())
                .queryParam("by", by)
                .queryParam("on", on.toString())
                .get("/v1/alignment")
                .jsonPath();
        Map<String, List<Integer>> lines = new TreeMap<>();
        for (Map<String, Object> line : json.<Map<String, Object>>getList("items")) {
            String key = by.equals("GUARANTOR")
                    ? (String) line.get("state")
                    : line.get("packageId") + (by.equals("MEASURE") ? "/" + line.get("measureId") : "");
            lines.put(key, numbers(line));
        }
        return lines;
    }

    private static List<Integer> numbers(Map<String, Object> line) {
        return List.of((Integer) line.get("bound"), (Integer) line.get("inForce"), (Integer) line.get("partlyInForce"));
    }

    private static Map<String, List<Integer>> naive(List<Stay> stays, Instant on, Function<Stay, String> key) {
        Map<String, List<Integer>> sums = new TreeMap<>();
        for (Stay stay : stays) {
            if (stay.holds(on)) {
                sums.merge(
                        key.apply(stay),
                        List.of(
                                one(stay.stage() != Stage.NOT_BOUND),
                                one(stay.stage() == Stage.IN_FORCE),
                                one(stay.stage() == Stage.PARTLY_IN_FORCE)),
                        (a, b) -> List.of(a.get(0) + b.get(0), a.get(1) + b.get(1), a.get(2) + b.get(2)));
            }
        }
        return sums;
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }

    /** Two packages of two measures, one an exercise, with random courses that have gaps. */
    private static List<Stay> courses(Random random) {
        List<Stay> stays = new ArrayList<>();
        for (int known = 0; known < 3; known++) {
            UUID packageId = new UUID(random.nextLong(), known);
            boolean exercise = known == 2;
            for (String state : STATES) {
                UUID share = new UUID(random.nextLong(), 1);
                TestDatabase.update(
                        "INSERT INTO implementation_share VALUES (?, 1, ?, 'a title', ?, ?)",
                        share,
                        packageId,
                        state,
                        exercise);
                for (int measure = 1; measure <= 2; measure++) {
                    stays.addAll(course(
                            random,
                            share,
                            packageId,
                            new UUID(packageId.getLeastSignificantBits(), measure),
                            state,
                            exercise));
                }
            }
        }
        return stays;
    }

    private static List<Stay> course(
            Random random, UUID share, UUID packageId, UUID measure, String state, boolean exercise) {
        UUID id = new UUID(random.nextLong(), 2);
        TestDatabase.update("""
                INSERT INTO implementation (id, version, share_id, package_id, title, state, measure_id, measure_type,
                    rung, scope, inherited, stage, effective_from, due_at, exercise)
                VALUES (?, 1, ?, ?, 'a title', ?, ?, 'EXPORT_BAN', 1, 'a scope', false, 'PENDING',
                    '2025-01-01T00:00:00Z', '2025-01-31T00:00:00Z', ?)
                """, id, share, packageId, state, measure, exercise);
        List<Stay> stays = new ArrayList<>();
        Instant since = START.plus(Duration.ofHours(random.nextInt(200)));
        for (int number = 1; number <= 1 + random.nextInt(4); number++) {
            boolean last = number > 3 || random.nextInt(4) == 0;
            Instant until = last ? null : since.plus(Duration.ofHours(random.nextInt(400)));
            Stage stage = Stage.values()[random.nextInt(Stage.values().length)];
            TestDatabase.update(
                    "INSERT INTO implementation_course VALUES (?, ?, ?, ?::timestamptz, ?::timestamptz)",
                    id,
                    (long) number,
                    stage.name(),
                    since.truncatedTo(ChronoUnit.SECONDS).toString(),
                    until == null ? null : until.toString());
            stays.add(new Stay(state, packageId, measure, exercise, stage, since, until));
            if (last) {
                break;
            }
            since = until.plus(Duration.ofHours(random.nextBoolean() ? 0 : random.nextInt(100)));
        }
        return stays;
    }
}
