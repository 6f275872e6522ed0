package org.snapback.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.snapback.servers.Folders;
import org.snapback.servers.KafkaUser;

/**
 * The principals that this machine's listeners use: made by the secretariat through REST at the first need, as any
 * ministry's, and kept for their owner alone.
 */
public final class Principals {
    private static final String PATH = "/v1/kafka-principals";
    private static final String EVERYONE = "public";
    private static final String LABEL = "The local stack's listeners";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Addresses stack;
    private final Api api = new Api();

    public Principals(Addresses stack) {
        this.stack = stack;
    }

    /**
     * A principal of this state's ministry that can log in.
     *
     * @throws UnexpectedException where notification-service refuses to make one, or does not answer
     */
    public Principal ministry(String state) throws InterruptedException {
        return usable(state, Map.of("kind", "MINISTRY", "state", state, "label", LABEL));
    }

    /** A principal of a partner system that can log in, for what is public. */
    public Principal partner() throws InterruptedException {
        return usable(EVERYONE, Map.of("kind", "PARTNER", "label", LABEL));
    }

    private Principal usable(String name, Map<String, String> wanted) throws InterruptedException {
        Path file = stack.principals().resolve(name + ".properties");
        Optional<Principal> kept = read(file);
        if (kept.isPresent() && admitted(kept.get())) {
            return kept.get();
        }
        Principal issued = issue(kept, wanted);
        write(file, issued);
        // A broker knows a password a moment after it was accepted.
        return Waiting.until(
                PATIENCE,
                issued.user().name() + " can log in",
                () -> admitted(issued) ? Optional.of(issued) : Optional.empty(),
                UnexpectedException.class);
    }

    /** Another password for the one that is kept; another principal where there is none, or it is revoked or forgotten. */
    private Principal issue(Optional<Principal> kept, Map<String, String> wanted) throws InterruptedException {
        String token = stack.token("SECRETARIAT", null);
        if (kept.isPresent()) {
            try {
                return issued(
                        api.post(stack.notification(), PATH + "/" + kept.get().id() + "/rotation", token, Map.of()));
            } catch (UnexpectedException e) {
                // Another one, then; what speaks against that is said there.
                return issued(api.post(stack.notification(), PATH, token, wanted));
            }
        }
        return issued(api.post(stack.notification(), PATH, token, wanted));
    }

    private boolean admitted(Principal principal) throws InterruptedException {
        Map<String, Object> settings = new HashMap<>(principal.settings(stack.bootstrapServers()));
        try (Admin client = Admin.create(settings)) {
            return !client.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SaslAuthenticationException) {
                return false;
            }
            throw new UnexpectedException("Kafka does not answer", e);
        }
    }

    private static Principal issued(Api.Answer answer) {
        JsonNode principal = answer.body().path("principal");
        return new Principal(
                principal.path("id").asText(),
                new KafkaUser(principal.path("name").asText(), answer.text("password")),
                answer.body().path("access").path("groupPrefix").asText());
    }

    private static Optional<Principal> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Properties kept = new Properties();
            kept.load(new StringReader(Files.readString(file)));
            return Optional.of(new Principal(
                    kept.getProperty("id"),
                    new KafkaUser(kept.getProperty("name"), kept.getProperty("password")),
                    kept.getProperty("groupPrefix")));
        } catch (IOException e) {
            throw new UncheckedIOException("the principal in " + file + " cannot be read", e);
        }
    }

    private static void write(Path file, Principal principal) {
        try {
            Properties kept = new Properties();
            kept.setProperty("id", principal.id());
            kept.setProperty("name", principal.user().name());
            kept.setProperty("password", principal.user().password());
            kept.setProperty("groupPrefix", principal.groupPrefix());
            StringWriter text = new StringWriter();
            kept.store(text, null);
            Folders.writeSecret(file, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("the principal cannot be kept in " + file, e);
        }
    }
}
