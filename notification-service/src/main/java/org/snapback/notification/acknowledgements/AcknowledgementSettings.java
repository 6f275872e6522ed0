package org.snapback.notification.acknowledgements;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** When what is not acknowledged climbs, by what it demands, and where its one-time links lead. */
@ConfigMapping(prefix = "snapback.acknowledgements")
public interface AcknowledgementSettings {
    /** Where this service is reached by those who open links; without it no links are made. */
    Optional<URI> linkBase();

    /** How long a link works. */
    @WithDefault("14D")
    Duration linkLifetime();

    Climb consultationConvened();

    Climb voteDue();

    Climb obligationDue();

    Climb implementationDue();

    /** Each counted from the notice. */
    interface Climb {
        Duration firstContactAfter();

        Duration secondContactAfter();

        Duration secretariatAfter();
    }
}
