package org.snapback.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.snapback.local.client.Addresses;
import org.snapback.local.client.Api;

import static org.assertj.core.api.Assertions.assertThat;

/** A thousand deliveries by two replicas, while one part after the other is killed. */
@Tag("drill")
class WebhooksTest {
    private static final int BATCH = 250;
    private static final List<String> KILLED = List.of("notification-service", "postgresql", "kafka", "connect");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Api api = new Api();

    /** What a receiver was sent: a message's id and the number of the notice that waits. */
    private record Got(String id, long number) {}

    @Test
    void everythingIsDeliveredInOrderWhateverIsKilledInTheMiddle() throws Exception {
        try (TestStack stack = TestStack.start(2);
                Receiver strict = new Receiver();
                Receiver loose = new Receiver()) {
            String first = subscribe(stack.addresses(), strict, "STRICT");
            String second = subscribe(stack.addresses(), loose, "BEST_EFFORT");

            for (String part : KILLED) {
                int before = strict.got.size();
                commit(stack);
                Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> strict.got.size() > before + BATCH / 5);
                stack.kill(part);
            }

            int all = KILLED.size() * BATCH;
            TreeSet<Long> numbers =
                    new TreeSet<>(LongStream.rangeClosed(1, all).boxed().toList());
            for (Receiver receiver : List.of(strict, loose)) {
                Awaitility.await()
                        .atMost(Duration.ofMinutes(5))
                        .untilAsserted(() -> assertThat(receiver.ids().keySet()).isEqualTo(numbers));
                assertThat(receiver.ids().values())
                        .allSatisfy(ids -> assertThat(ids).hasSize(1));
            }
            assertThat(strict.firstTimes()).isSorted();
            for (String subscription : List.of(first, second)) {
                Awaitility.await()
                        .atMost(Duration.ofMinutes(2))
                        .until(() -> delivered(stack.addresses(), subscription) == all);
            }
        }
    }

    private String subscribe(Addresses at, Receiver receiver, String order) throws InterruptedException {
        return api.post(
                        at.notification(),
                        "/v1/subscriptions",
                        at.token("MINISTRY", "PL"),
                        Map.of("name", order, "channel", "WEBHOOK", "target", receiver.url(), "order", order))
                .text("id");
    }

    /** Votes that Poland alone is told of, one a transaction. */
    private static void commit(TestStack stack) throws SQLException {
        try (Connection connection = stack.connect("guarantor");
                PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO journal (event_id, topic, aggregate_type, aggregate_id, aggregate_version, event_type,
                            specversion, dataschema, actor, occurred_at, correlation_id, exercise, audience, payload)
                        VALUES (?, 'compact.ballots', 'ballot', ?, ?, 'org.snapback.ballot.vote-cast.v1', '1.0',
                            'urn:snapback:schema:compact.ballots:ballot.vote-cast.v1', 'delegate-lt', now(), ?, false, 'PL', ?)
                        """)) {
            UUID ballot = UUID.randomUUID();
            for (int i = 1; i <= BATCH; i++) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, ballot.toString());
                insert.setLong(3, i);
                insert.setObject(4, UUID.randomUUID());
                insert.setString(5, """
                        {"ballotId": "%s", "packageId": "%s", "title": "A package", "state": "LT", "choice": "FOR",
                         "castAt": "2026-03-02T11:00:00.5Z", "votesCast": 1, "electors": 4}
                        """.formatted(ballot, ballot));
                insert.executeUpdate();
            }
        }
    }

    /** How many notices its log says were delivered. */
    private long delivered(Addresses at, String subscription) throws InterruptedException {
        long delivered = 0;
        String path = "/v1/subscriptions/" + subscription + "/deliveries?limit=500";
        while (path != null) {
            Api.Answer page = api.get(at.notification(), path, at.token("MINISTRY", "PL"));
            for (JsonNode delivery : page.body().path("items")) {
                delivered += delivery.path("standing").asText().equals("DELIVERED") ? 1 : 0;
            }
            String link = page.header("Link");
            path = link == null ? null : link.substring(link.indexOf("/v1/"), link.indexOf('>'));
        }
        return delivered;
    }

    /** Takes every message. */
    private static final class Receiver implements AutoCloseable {
        private final ConcurrentLinkedQueue<Got> got = new ConcurrentLinkedQueue<>();
        private final HttpServer server;

        Receiver() throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", this::take);
            server.start();
        }

        String url() {
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
        }

        /** The ids that each notice came with. */
        Map<Long, TreeSet<String>> ids() {
            Map<Long, TreeSet<String>> ids = new TreeMap<>();
            got.forEach(one ->
                    ids.computeIfAbsent(one.number, number -> new TreeSet<>()).add(one.id));
            return ids;
        }

        /** The numbers in the order in which each came first. */
        List<Long> firstTimes() {
            return new ArrayList<>(got.stream().map(Got::number).distinct().toList());
        }

        @Override
        public void close() {
            server.stop(0);
        }

        private void take(HttpExchange exchange) throws IOException {
            try (exchange) {
                JsonNode body = JSON.readTree(exchange.getRequestBody());
                got.add(new Got(
                        exchange.getRequestHeaders().getFirst("webhook-id"),
                        body.path("data").path("number").asLong()));
                exchange.sendResponseHeaders(204, -1);
            }
        }
    }
}
