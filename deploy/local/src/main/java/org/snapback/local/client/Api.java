package org.snapback.local.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** The public REST APIs, as any client calls them. */
public final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /**
     * An answer with a status below 400.
     *
     * @param took from the sending of the request to the end of the body
     */
    public record Answer(String call, int status, JsonNode body, Map<String, String> headers, Duration took) {
        public String text(String field) {
            return body.path(field).asText();
        }

        public String header(String name) {
            return headers.get(name);
        }
    }

    /** Reads a resource; a refusal is an {@link UnexpectedException} with its problem document. */
    public Answer get(URI base, String path, String token) throws InterruptedException {
        return send(request(base, path, token).GET(), "GET " + path);
    }

    /** Posts a JSON object. */
    public Answer post(URI base, String path, String token, Map<String, ?> body) throws InterruptedException {
        return post(base, path, token, "application/json", BodyPublishers.ofString(write(body)));
    }

    /** Posts a JSON object about this version of a resource, which its ETag names. */
    public Answer post(URI base, String path, String token, String version, Map<String, ?> body)
            throws InterruptedException {
        return send(
                request(base, path, token)
                        .header("If-Match", version)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(write(body))),
                "POST " + path);
    }

    /** Posts a body of any media type. */
    public Answer post(URI base, String path, String token, String type, BodyPublisher body)
            throws InterruptedException {
        return send(request(base, path, token).header("Content-Type", type).POST(body), "POST " + path);
    }

    private static HttpRequest.Builder request(URI base, String path, String token) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(LONGEST)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
    }

    private Answer send(HttpRequest.Builder request, String call) throws InterruptedException {
        long sent = System.nanoTime();
        HttpResponse<String> response;
        try {
            response = http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UnexpectedException(call + " got no answer: " + e.getMessage(), e);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - sent);
        if (response.statusCode() >= 400) {
            throw new UnexpectedException(call + " was refused with " + response.statusCode() + ": " + response.body());
        }
        Map<String, String> headers = new java.util.TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        response.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
        return new Answer(call, response.statusCode(), read(response.body()), headers, took);
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new UnexpectedException("The answer is not JSON: " + body, e);
        }
    }

    private static String write(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UnexpectedException("The request cannot be written", e);
        }
    }
}
