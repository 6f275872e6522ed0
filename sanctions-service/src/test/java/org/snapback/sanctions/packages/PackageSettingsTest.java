package org.snapback.sanctions.packages;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PackageSettingsTest {
    @Test
    void a_lifted_measure_can_snap_back_for_the_agreements_term() throws IOException {
        assertThat(settings(Map.of("snapback.agreements.minimum-term-years", "25"))
                        .snapbackPeriod())
                .isEqualTo(Period.ofYears(25));
    }

    @Test
    void a_period_of_its_own_goes_before_the_term() throws IOException {
        assertThat(settings(Map.of("snapback.packages.snapback-period", "P18M")).snapbackPeriod())
                .isEqualTo(Period.ofMonths(18));
    }

    private static PackageSettings settings(Map<String, String> set) throws IOException {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(PackageSettings.class)
                .withSources(
                        new PropertiesConfigSource(PackageSettings.class.getResource("/application.properties"), 100),
                        new PropertiesConfigSource(set, "set", 200))
                .withMappingIgnore("*")
                .build()
                .getConfigMapping(PackageSettings.class);
    }
}
