package org.snapback.local.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.snapback.servers.Topics;

/** Whether the services are ready and all know the same roster, as their own health checks say. */
public final class Readiness {
    private static final Duration TIMEOUT = Duration.ofSeconds(3);
    private static final String ROSTER = "roster";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final StackPorts ports;
    private final int replicas;

    public Readiness(StackPorts ports, int replicas) {
        this.ports = ports;
        this.replicas = replicas;
    }

    /** What is still missing, a few words each; empty when all is ready. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        Set<Integer> rosters = new HashSet<>();
        for (String service : Topics.SERVICES) {
            for (int replica = 1; replica <= replicas; replica++) {
                String name = service + "-service" + (replica == 1 ? "" : "-" + replica);
                OptionalInt known = rosterOf(ports.of(service, replica));
                if (known.isEmpty()) {
                    missing.add(name);
                } else {
                    rosters.add(known.getAsInt());
                }
            }
        }
        if (missing.isEmpty() && (rosters.size() > 1 || rosters.contains(0))) {
            missing.add("the roster, which the services know to " + rosters + " guarantors");
        }
        return missing;
    }

    /** How many guarantors a ready service knows; empty when it is not ready. */
    private OptionalInt rosterOf(int port) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                .timeout(TIMEOUT)
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                return OptionalInt.empty();
            }
            for (JsonNode check : json.readTree(answer.body()).path("checks")) {
                if (check.path("name").asText().equals(ROSTER)) {
                    return OptionalInt.of(check.path("data").path("known").asInt());
                }
            }
            return OptionalInt.of(0);
        } catch (IOException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        }
    }
}
