package org.snapback.guarantor.agreements;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "snapback.agreements")
interface AgreementSettings {
    /** The shortest term, in years: the Compact's guarantees span decades. */
    @WithDefault("10")
    int minimumTermYears();
}
