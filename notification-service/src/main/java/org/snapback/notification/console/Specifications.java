package org.snapback.notification.console;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Where the services are, as the operator's browser reaches them. */
@ConfigMapping(prefix = "snapback.console")
interface Specifications {
    /** The base address of sanctions-service. */
    Optional<String> sanctions();

    /** The base address of guarantor-service. */
    Optional<String> guarantor();

    /** The base address of notification-service; empty for where the page itself comes from. */
    Optional<String> notification();

    /** The one origin whose pages may call the three services. */
    @WithDefault("http://localhost")
    String origin();
}
