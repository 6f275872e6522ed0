package org.snapback.notification.webhooks;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How webhooks are called. */
@ConfigMapping(prefix = "snapback.webhooks")
public interface WebhookSettings {
    /** Networks, such as 10.1.0.0/16, whose addresses may be called although they are not public. */
    Optional<List<String>> allowedNetworks();

    /** Whether plain HTTP is refused; in production it is, whatever this says. */
    @WithDefault("true")
    boolean httpsOnly();

    /** How long an attempt may take, from the look-up of the name to the answer's last byte. */
    @WithDefault("15S")
    Duration timeout();

    /** Where receivers find this service: what a message above PUBLIC says instead of the notice. */
    @WithDefault("http://127.0.0.1:8083")
    URI address();
}
