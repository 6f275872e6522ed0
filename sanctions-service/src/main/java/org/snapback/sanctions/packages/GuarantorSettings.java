package org.snapback.sanctions.packages;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Where guarantor-service is, for the addresses that clients are given; this service never calls it. */
@ConfigMapping(prefix = "snapback.guarantor")
interface GuarantorSettings {
    /** The base address; without it ballots are named by their path alone. */
    Optional<URI> url();
}
