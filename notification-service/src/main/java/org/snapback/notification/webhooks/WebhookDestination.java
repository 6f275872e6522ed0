package org.snapback.notification.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.notification.subscriptions.ChannelType;
import org.snapback.notification.subscriptions.Destination;
import org.snapback.runtime.problem.Violation;

/** Judges a webhook's URL and makes its secret. */
@ApplicationScoped
class WebhookDestination implements Destination {
    private final Vetting vetting;
    private final WebhookSecrets secrets;

    WebhookDestination(Vetting vetting, WebhookSecrets secrets) {
        this.vetting = vetting;
        this.secrets = secrets;
    }

    @Override
    public ChannelType type() {
        return ChannelType.WEBHOOK;
    }

    @Override
    public List<Violation> judge(String target, String pointer) {
        try {
            vetting.vet(target);
            return List.of();
        } catch (RefusedPlaceException e) {
            return List.of(new Violation(pointer, e.rule(), e.getMessage()));
        } catch (UnknownHostException e) {
            return List.of(new Violation(pointer, "resolves", "A host whose name can be resolved"));
        }
    }

    @Override
    public Optional<Secrets> prepare(UUID subscription) {
        SigningKeys keys = secrets.rotate(subscription, Duration.ZERO);
        return Optional.of(new Secrets(keys.secretText(), keys.publicText()));
    }
}
