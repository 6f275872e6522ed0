package org.snapback.notification.deliveries;

import io.restassured.path.json.JsonPath;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.notification.QuarkusOnServers;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.TestKafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snapback.notification.deliveries.Told.soon;

/** What happens to a delivery when its receiver misbehaves, and when we do. */
@QuarkusOnServers
class DeliveringTest {
    private static final Map<String, Object> STRICT = Map.of("order", "STRICT");

    @BeforeEach
    void poland() {
        TestDatabase.clear();
        TestDatabase.update("INSERT INTO guarantor (code, name, acceded, version) VALUES ('PL', 'Poland', true, 1)");
    }

    @AfterEach
    void now() {
        TestClock.reset();
    }

    @Test
    void whatIsDeliveredIsInTheLogAndInTheJournal() {
        try (Receiver receiver = Receiver.answering(204)) {
            String id = Told.subscribe(receiver.url(), Map.of()).getString("id");

            String event = Told.adopted("PL");

            soon().untilAsserted(() -> assertThat(Told.standing("DELIVERED")).isEqualTo(1));
            JsonPath listed = Told.get("/v1/subscriptions/" + id + "/deliveries?standing=DELIVERED");
            assertThat(listed.getList("items.messageId")).containsExactly(event);
            JsonPath one = Told.get("/v1/subscriptions/" + id + "/deliveries/" + listed.getString("items[0].id"));
            assertThat(one.getList("log.status")).containsExactly(204);
            assertThat(Told.events()).containsExactly("delivery.made");
        }
    }

    @Test
    void anEndpointThatFailsForAnHourGetsItLaterWithTheSameId() {
        try (Receiver receiver = Receiver.answering(500)) {
            Told.subscribe(receiver.url(), Map.of());
            Told.adopted("PL");
            soon().untilAsserted(() -> assertThat(attempts()).isEqualTo(1));
            for (String ahead : List.of("PT6S", "PT6M", "PT40M")) {
                long before = attempts();
                TestClock.ahead(Duration.parse(ahead));
                soon().untilAsserted(() -> assertThat(attempts()).isEqualTo(before + 1));
            }
            receiver.answer(Receiver.status(200));

            TestClock.ahead(Duration.ofHours(3));

            soon().untilAsserted(() -> assertThat(Told.standing("DELIVERED")).isEqualTo(1));
            assertThat(receiver.got())
                    .hasSize(5)
                    .extracting(Receiver.Got::id)
                    .containsOnly(receiver.got().getFirst().id());
        }
    }

    @Test
    void inStrictOrderAFailureHoldsBackWhatFollows() {
        try (Receiver receiver = Receiver.answering(500)) {
            Told.subscribe(receiver.url(), STRICT);
            List<String> sent = new ArrayList<>(List.of(Told.adopted("PL")));
            soon().untilAsserted(() -> assertThat(attempts()).isEqualTo(1));
            for (int i = 0; i < 20; i++) {
                sent.add(Told.adopted("PL"));
            }
            soon().untilAsserted(() -> assertThat(Told.standing("WAITING")).isEqualTo(21));
            receiver.answer(Receiver.status(200));

            TestClock.ahead(Duration.ofSeconds(6));

            soon().untilAsserted(() -> assertThat(Told.standing("DELIVERED")).isEqualTo(21));
            assertThat(ids(receiver).subList(1, 22)).isEqualTo(sent);
            assertThat(receiver.got()).hasSize(22);
        }
    }

    @Test
    void atBestEffortWhatWasOvertakenSaysSo() {
        AtomicInteger requests = new AtomicInteger();
        Receiver.Answering onlyTheFirstFails =
                (exchange, one) -> exchange.sendResponseHeaders(requests.incrementAndGet() == 1 ? 500 : 200, -1);
        try (Receiver receiver = new Receiver(onlyTheFirstFails)) {
            Told.subscribe(receiver.url(), Map.of());
            String first = Told.adopted("PL");
            soon().untilAsserted(() -> assertThat(attempts()).isEqualTo(1));
            Told.adopted("PL");
            soon().untilAsserted(() -> assertThat(Told.standing("DELIVERED")).isEqualTo(1));

            TestClock.ahead(Duration.ofSeconds(6));

            soon().untilAsserted(() -> assertThat(Told.standing("DELIVERED")).isEqualTo(2));
            assertThat(receiver.got().getLast().id()).isEqualTo(first);
            assertThat(JsonPath.from(receiver.got().getLast().body()).getBoolean("overtaken"))
                    .isTrue();
            assertThat(TestDatabase.query("SELECT message_id FROM delivery WHERE overtaken"))
                    .extracting(row -> row.get("message_id").toString())
                    .containsExactly(first);
        }
    }

    @Test
    void goneEndsTheSubscriptionAndGivesUpWhatWaits() {
        try (Receiver receiver = Receiver.answering(410)) {
            String id = Told.subscribe(receiver.url(), STRICT).getString("id");

            Told.adopted("PL");

            soon().untilAsserted(() -> assertThat(Told.standing("GIVEN_UP")).isEqualTo(1));
            assertThat(Told.get("/v1/subscriptions/" + id).getString("standing"))
                    .isEqualTo("ENDED");
            assertThat(Told.events()).containsExactly("delivery.given-up", "subscription.ended");
        }
    }

    @Test
    void aRedirectIsNotFollowed() {
        try (Receiver target = Receiver.answering(200);
                Receiver receiver = new Receiver((exchange, one) -> {
                    exchange.getResponseHeaders().add("Location", target.url());
                    exchange.sendResponseHeaders(307, -1);
                })) {
            Told.subscribe(receiver.url(), Map.of());

            Told.adopted("PL");

            soon().untilAsserted(() -> assertThat(lastStatus()).isEqualTo(307));
            assertThat(target.got()).isEmpty();
            assertThat(Told.standing("DELIVERED")).isZero();
        }
    }

    @Test
    void retryAfterIsObeyed() {
        try (Receiver receiver = new Receiver((exchange, one) -> {
            exchange.getResponseHeaders().add("Retry-After", "7200");
            exchange.sendResponseHeaders(503, -1);
        })) {
            Told.subscribe(receiver.url(), Map.of());

            Told.adopted("PL");

            soon().untilAsserted(() -> assertThat(attempts()).isEqualTo(1));
            assertThat(TestDatabase.query("SELECT due_at - created_at >= interval '2 hours' AS obeyed FROM delivery"))
                    .extracting(row -> row.get("obeyed"))
                    .containsExactly(true);
        }
    }

    @Test
    void aBodyOfTenMegabytesIsCutOff() {
        try (Receiver receiver = new Receiver((exchange, one) -> {
            exchange.sendResponseHeaders(200, 10_000_000);
            exchange.getResponseBody().write(new byte[10_000_000]);
        })) {
            Told.subscribe(receiver.url(), Map.of());

            Told.adopted("PL");

            soon().untilAsserted(() -> assertThat(Told.standing("DELIVERED")).isEqualTo(1));
            assertThat(TestDatabase.query("SELECT length(excerpt) AS n FROM delivery_attempt"))
                    .extracting(row -> (int) row.get("n"))
                    .allMatch(length -> length <= 1_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hangs", "drips"})
    void whoHangsOrDripsIsLeftAndDelaysNobodyElse(String how) {
        try (Receiver slow = new Receiver((exchange, one) -> {
                    if (how.equals("drips")) {
                        exchange.sendResponseHeaders(200, 1_000);
                        OutputStream out = exchange.getResponseBody();
                        for (int i = 0; i < 1_000; i++) {
                            out.write('x');
                            out.flush();
                            Thread.sleep(100);
                        }
                    }
                    Thread.sleep(60_000);
                });
                Receiver quick = Receiver.answering(200)) {
            Told.subscribe(slow.url(), Map.of());
            Told.subscribe(quick.url(), Map.of());

            Told.adopted("PL");

            soon().untilAsserted(() -> assertThat(Told.standing("DELIVERED")).isEqualTo(1));
            assertThat(quick.got()).hasSize(1);
            soon().untilAsserted(() -> assertThat(
                            TestDatabase.query("SELECT excerpt FROM delivery_attempt WHERE outcome = 'FAILED'"))
                    .extracting(row -> row.get("excerpt"))
                    .containsExactly("no whole answer in time"));
        }
    }

    @Test
    void whoRefusesConnectionsIsAskedMoreAndMoreRarelyAndPausedAfterFiveDays() throws Exception {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        String id = Told.subscribe("http://127.0.0.1:" + port, Map.of()).getString("id");
        Told.adopted("PL");
        soon().untilAsserted(() -> assertThat(attempts()).isEqualTo(1));
        for (int day = 1; day <= 5; day++) {
            long before = attempts();
            // Each day something new comes, so that something is tried although the first is given up by then.
            TestClock.ahead(Duration.ofDays(day).plusHours(day));
            Told.adopted("PL");
            soon().untilAsserted(() -> assertThat(attempts()).isGreaterThan(before));
        }

        soon().untilAsserted(
                        () -> assertThat(Told.get("/v1/subscriptions/" + id).getString("standing"))
                                .isEqualTo("PAUSED"));

        assertThat(Told.events()).contains("subscription.paused");
        assertThat(Told.standing("WAITING")).isPositive();
    }

    @Test
    void whatADeadReplicaHadInHandIsDeliveredWhenItsLeaseEndsAndInOrder() {
        try (Receiver receiver = Receiver.answering(200)) {
            String id = Told.subscribe(receiver.url(), STRICT).getString("id");
            TestDatabase.update(
                    "INSERT INTO delivery_queue (subscription_id, lane, lease, leased_until) VALUES (?, 'FIRST', ?,"
                            + " now() + interval '60 s')",
                    UUID.fromString(id),
                    UUID.randomUUID());
            List<String> sent = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                sent.add(Told.adopted("PL"));
            }
            soon().untilAsserted(() -> assertThat(Told.standing("WAITING")).isEqualTo(5));
            assertThat(receiver.got()).isEmpty();

            TestClock.ahead(Duration.ofSeconds(61));

            soon().untilAsserted(() -> assertThat(Told.standing("DELIVERED")).isEqualTo(5));
            assertThat(ids(receiver)).isEqualTo(sent);
        }
    }

    @Test
    void whoLosesItsLeaseInTheMiddleLeavesNothingOutAndNothingOvertaken() {
        Semaphore answers = new Semaphore(0);
        try (Receiver receiver = new Receiver((exchange, one) -> {
            answers.acquire();
            exchange.sendResponseHeaders(200, -1);
        })) {
            Told.subscribe(receiver.url(), STRICT);
            List<String> sent = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                sent.add(Told.adopted("PL"));
            }
            answers.release(10);
            soon().untilAsserted(() -> assertThat(receiver.got()).hasSize(11));

            TestDatabase.update("UPDATE delivery_queue SET lease = gen_random_uuid(), leased_until = now()");
            answers.release(1_000);

            soon().untilAsserted(() -> assertThat(Told.standing("DELIVERED")).isEqualTo(100));
            assertThat(ids(receiver).stream().distinct()).containsExactlyElementsOf(sent);
        }
    }

    @Test
    void whatIsIssuedDuringAPauseGoesOutInOrderAtTheResumption() {
        try (Receiver receiver = Receiver.answering(200)) {
            String path = "/v1/subscriptions/"
                    + Told.subscribe(receiver.url(), STRICT).getString("id");
            Told.post(path + "/pause", Map.of(), 204);
            List<String> sent = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                sent.add(Told.adopted("PL"));
            }
            soon().untilAsserted(() -> assertThat(Told.standing("WAITING")).isEqualTo(60));

            Told.post(path + "/resumption", Map.of(), 204);

            soon().untilAsserted(() -> assertThat(Told.standing("DELIVERED")).isEqualTo(60));
            assertThat(ids(receiver)).isEqualTo(sent);
            assertThat(Told.events()).startsWith("subscription.paused", "subscription.resumed");
            Told.post(path + "/resumption", Map.of(), 409);
        }
    }

    @Test
    void whoDidNotAskForExercisesIsNeverToldOfOne() {
        try (Receiver receiver = Receiver.answering(200);
                Receiver exercising = Receiver.answering(200)) {
            Told.subscribe(receiver.url(), Map.of());
            Told.subscribe(exercising.url(), Map.of("exercises", true));
            TestKafka.Event exercise = Told.adoption("PL").asExercise();
            TestKafka.send(exercise);

            String real = Told.adopted("PL");

            soon().untilAsserted(() -> assertThat(exercising.got()).hasSize(2));
            soon().untilAsserted(() -> assertThat(receiver.got()).hasSize(1));
            assertThat(ids(receiver)).containsExactly(real);
            assertThat(ids(exercising)).containsExactlyInAnyOrder(exercise.id().toString(), real);
        }
    }

    @Test
    void whatWasIssuedBeforeIsReplayedInOrderAfterADryRunThatCounts() {
        try (Receiver receiver = Receiver.answering(200)) {
            List<String> sent = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                sent.add(Told.adopted("PL"));
            }
            soon().untilAsserted(() ->
                    assertThat(TestDatabase.query("SELECT FROM notice")).hasSize(3));
            String path = "/v1/subscriptions/"
                    + Told.subscribe(receiver.url(), STRICT).getString("id");
            assertThat(Told.post(path + "/replays", Map.of("dryRun", true), 202).getLong("deliveries"))
                    .isEqualTo(3);
            assertThat(receiver.got()).isEmpty();

            Told.post(path + "/replays", Map.of(), 202);

            arrived(receiver, sent);
            assertThat(Told.post(path + "/resendings", Map.of("fromNumber", 1, "toNumber", 2, "dryRun", true), 202)
                            .getLong("deliveries"))
                    .isZero();
        }
    }

    @Test
    void oneDeliveryIsMadeAgainWithTheIdThatItHad() {
        try (Receiver receiver = Receiver.answering(200)) {
            String path = "/v1/subscriptions/"
                    + Told.subscribe(receiver.url(), Map.of()).getString("id");
            Told.adopted("PL");
            soon().untilAsserted(() -> assertThat(Told.standing("DELIVERED")).isEqualTo(1));
            String delivery = Told.get(path + "/deliveries").getString("items[0].id");

            Told.post(path + "/deliveries/" + delivery + "/resending", Map.of(), 202);

            soon().untilAsserted(() -> assertThat(Told.standing("DELIVERED")).isEqualTo(2));
            assertThat(ids(receiver))
                    .hasSize(2)
                    .containsOnly(receiver.got().getFirst().id());
            assertThat(Told.post(path + "/resendings", Map.of("fromNumber", 1, "toNumber", 9), 202)
                            .getLong("deliveries"))
                    .isEqualTo(1);
            soon().untilAsserted(() -> assertThat(receiver.got()).hasSize(3));
        }
    }

    @Test
    void aTestMessageIsTriedOnce() {
        try (Receiver receiver = Receiver.answering(500)) {
            String path = "/v1/subscriptions/"
                    + Told.subscribe(receiver.url(), Map.of()).getString("id");

            String delivery = Told.post(path + "/test", Map.of(), 202).getString("id");

            soon().untilAsserted(() -> assertThat(
                            Told.get(path + "/deliveries/" + delivery).getString("standing"))
                    .isEqualTo("GIVEN_UP"));
            assertThat(JsonPath.from(receiver.got().getFirst().body()).getString("type"))
                    .isEqualTo("org.snapback.subscription.tested.v1");
        }
    }

    private static void arrived(Receiver receiver, List<String> sent) {
        soon().untilAsserted(() -> assertThat(Told.standing("DELIVERED")).isEqualTo(sent.size()));
        assertThat(ids(receiver)).isEqualTo(sent);
    }

    private static List<String> ids(Receiver receiver) {
        return receiver.got().stream().map(Receiver.Got::id).toList();
    }

    private static long attempts() {
        return (long) TestDatabase.query("SELECT count(*) AS n FROM delivery_attempt")
                .getFirst()
                .get("n");
    }

    private static Integer lastStatus() {
        List<Map<String, Object>> rows =
                TestDatabase.query("SELECT status FROM delivery_attempt ORDER BY at DESC LIMIT 1");
        return rows.isEmpty() ? null : (Integer) rows.getFirst().get("status");
    }
}
