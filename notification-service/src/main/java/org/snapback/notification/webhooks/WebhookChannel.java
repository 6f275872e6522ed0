package org.snapback.notification.webhooks;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snapback.notification.deliveries.Attempt;
import org.snapback.notification.deliveries.Channel;
import org.snapback.notification.deliveries.Message;
import org.snapback.notification.deliveries.Outcome;
import org.snapback.notification.subscriptions.ChannelType;
import org.snapback.runtime.json.Json;

/** Posts notices as Standard Webhooks says. */
@ApplicationScoped
class WebhookChannel implements Channel {
    private static final int GONE = 410;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    private final Vetting vetting;
    private final WebhookClient client;
    private final WebhookSecrets secrets;
    private final WebhookSettings settings;
    private final Clock clock;

    WebhookChannel(
            Vetting vetting, WebhookClient client, WebhookSecrets secrets, WebhookSettings settings, Clock clock) {
        this.vetting = vetting;
        this.client = client;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public ChannelType type() {
        return ChannelType.WEBHOOK;
    }

    @Override
    public Outcome send(Attempt attempt) {
        Message message = attempt.messages().getFirst();
        Instant now = clock.instant();
        List<WebhookSecrets.Held> keys = QuarkusTransaction.requiringNew()
                .call(() -> secrets.holding(attempt.subscription().id()));
        String address = settings.address().toString();
        String body = Json.write(CloudEvent.of(attempt.subscription(), message, address, now));
        long begin = System.nanoTime();
        try {
            Place place = vetting.vet(attempt.subscription().target());
            Duration left = settings.timeout().minusNanos(System.nanoTime() - begin);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            return outcome(client.post(place, headers(message, now, body, keys), bytes, left), now);
        } catch (RefusedPlaceException e) {
            return failed("not called: " + e.getMessage());
        } catch (UnknownHostException e) {
            return isOurs(e) ? new Outcome.Ours("names cannot be resolved") : failed("unknown host");
        } catch (IOException e) {
            return e.getCause() instanceof NoRouteToHostException
                    ? new Outcome.Ours(e.getMessage())
                    : failed(e.getMessage());
        }
    }

    // The resolver says so where it reaches no name server: the name may be good.
    private static boolean isOurs(UnknownHostException e) {
        return String.valueOf(e.getMessage()).contains("Temporary failure");
    }

    private static Map<String, String> headers(
            Message message, Instant now, String body, List<WebhookSecrets.Held> keys) {
        String timestamp = Long.toString(now.getEpochSecond());
        byte[] signed = (message.id() + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/cloudevents+json; charset=UTF-8");
        headers.put("User-Agent", "Snapback");
        headers.put("webhook-id", message.id().toString());
        headers.put("webhook-timestamp", timestamp);
        headers.put(
                "webhook-signature",
                keys.stream().map(held -> held.keys().sign(signed)).collect(Collectors.joining(" ")));
        return headers;
    }

    private static Outcome outcome(Answer answer, Instant now) {
        int status = answer.status();
        if (status >= 200 && status < 300) {
            return new Outcome.Delivered(status, answer.excerpt());
        }
        if (status == GONE) {
            return new Outcome.Gone(status, answer.excerpt());
        }
        Optional<Duration> wait = status == TOO_MANY || status == UNAVAILABLE
                ? RetryAfter.read(answer.retryAfter(), now)
                : Optional.empty();
        return new Outcome.Failed(status, answer.excerpt(), wait);
    }

    private static Outcome failed(String what) {
        return new Outcome.Failed(null, what.substring(0, Math.min(what.length(), 1_000)), Optional.empty());
    }
}
