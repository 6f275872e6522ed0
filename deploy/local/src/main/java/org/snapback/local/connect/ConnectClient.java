package org.snapback.local.connect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Kafka Connect's REST interface, as far as the launcher needs it. */
public final class ConnectClient {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    /** A client of the worker on this port of 127.0.0.1. */
    public ConnectClient(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    /** What a connector and its one task are doing: RUNNING, FAILED, STOPPED, PAUSED, UNASSIGNED. */
    public record Status(String connector, String task, String trace) {
        public boolean running() {
            return connector.equals("RUNNING") && task.equals("RUNNING");
        }

        public boolean failed() {
            return connector.equals("FAILED") || task.equals("FAILED");
        }
    }

    /** Whether the worker answers. */
    public boolean answers() {
        try {
            return send(request("/connectors").GET()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Starts a connector, or gives a running one this configuration. */
    public void put(OutboxConnector connector, Map<String, String> configuration) throws IOException {
        expect(send(request(path(connector, "/config"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json.writeValueAsString(configuration)))));
    }

    /** Makes a connector that does nothing yet. */
    public void createStopped(OutboxConnector connector, Map<String, String> configuration) throws IOException {
        Map<String, Object> body =
                Map.of("name", connector.name(), "config", configuration, "initial_state", "STOPPED");
        HttpResponse<String> answer = send(request("/connectors")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(body))));
        if (answer.statusCode() != CONFLICT) {
            expect(answer);
        }
    }

    /** The connector's state; empty where the worker has no such connector. */
    public Optional<Status> status(OutboxConnector connector) throws IOException {
        HttpResponse<String> answer = send(request(path(connector, "/status")).GET());
        if (answer.statusCode() == NOT_FOUND) {
            return Optional.empty();
        }
        JsonNode body = json.readTree(expect(answer));
        JsonNode task = body.path("tasks").path(0);
        return Optional.of(new Status(
                body.path("connector").path("state").asText(),
                task.path("state").asText("UNASSIGNED"),
                task.path("trace").asText(body.path("connector").path("trace").asText(""))));
    }

    /** Restarts what of the connector has failed. */
    public void restartFailed(OutboxConnector connector) throws IOException {
        restart(connector, "true");
    }

    /** Restarts the connector and its task. */
    public void restart(OutboxConnector connector) throws IOException {
        restart(connector, "false");
    }

    public void stop(OutboxConnector connector) throws IOException {
        expect(send(request(path(connector, "/stop")).PUT(BodyPublishers.noBody())));
    }

    public void resume(OutboxConnector connector) throws IOException {
        expect(send(request(path(connector, "/resume")).PUT(BodyPublishers.noBody())));
    }

    /** Removes a stopped connector's position. */
    public void deleteOffsets(OutboxConnector connector) throws IOException {
        expect(send(request(path(connector, "/offsets")).DELETE()));
    }

    private void restart(OutboxConnector connector, String onlyFailed) throws IOException {
        expect(send(request(path(connector, "/restart?includeTasks=true&onlyFailed=" + onlyFailed))
                .POST(BodyPublishers.noBody())));
    }

    private static String path(OutboxConnector connector, String rest) {
        return "/connectors/" + connector.name() + rest;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(TIMEOUT);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String expect(HttpResponse<String> answer) throws IOException {
        if (!List.of(200, 201, 202, 204).contains(answer.statusCode())) {
            throw new IOException("Kafka Connect answered " + answer.statusCode() + " to "
                    + answer.request().method() + " " + answer.uri().getPath() + ": " + answer.body());
        }
        return answer.body();
    }
}
