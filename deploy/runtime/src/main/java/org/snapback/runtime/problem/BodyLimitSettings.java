package org.snapback.runtime.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.regex.Pattern;

/** How large a request's body may be. */
@ConfigMapping(prefix = "snapback.body")
public interface BodyLimitSettings {
    /** The limit for whatever has no other. */
    @WithDefault("1M")
    MemorySize limit();

    /** What may be larger, if anything. */
    Optional<Large> large();

    /** Uploads. */
    interface Large {
        /** A regular expression of their paths. */
        Pattern path();

        /** Their limit. */
        MemorySize limit();
    }
}
