package org.snapback.notification.webhooks;

import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VettingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://127.1/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0x7f.0.0.1/",
                "https://0177.0.0.1/",
                "https://017700000001/",
                "https://127.0.0.1./",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[64:ff9b::127.0.0.1]/",
                "https://[2002:7f00:1::]/",
                "https://[fe80::1%25eth0]/",
                "https://localhost/",
                "https://169.254.169.254/",
                "https://0/",
                "https:///path",
                "https://user@9.9.9.9/",
                "https://9.9.9.9/#there",
                "https://9.9.9.9:0/",
                "https://9.9.9.9:65536/",
                "http://9.9.9.9/",
                "ftp://9.9.9.9/",
                "9.9.9.9",
                "https://%31%32%37.0.0.1/",
                "https://127.0.0.1\u3002/"
            })
    void whatMayNotBeCalledIsRefused(String url) {
        Vetting vetting = vetting(true);

        assertThatThrownBy(() -> vetting.vet(url))
                .isInstanceOfAny(RefusedPlaceException.class, UnknownHostException.class);
    }

    @Test
    void whatMayBeCalledKeepsItsNameAndItsPath() throws Exception {
        Place place = vetting(true).vet("https://9.9.9.9:8443/hook?of=pl");

        assertThat(place.address().getHostAddress()).isEqualTo("9.9.9.9");
        assertThat(place)
                .extracting(Place::tls, Place::host, Place::port, Place::path)
                .containsExactly(true, "9.9.9.9", 8443, "/hook?of=pl");
    }

    @Test
    void plainHttpIsForWhereTheOperatorAllowsIt() throws Exception {
        Place place = vetting(false).vet("http://9.9.9.9");

        assertThat(place).extracting(Place::tls, Place::port, Place::path).containsExactly(false, 80, "/");
    }

    private static Vetting vetting(boolean httpsOnly) {
        return new Vetting(new WebhookSettings() {
            @Override
            public Optional<List<String>> allowedNetworks() {
                return Optional.empty();
            }

            @Override
            public boolean httpsOnly() {
                return httpsOnly;
            }

            @Override
            public Duration timeout() {
                return Duration.ofSeconds(15);
            }

            @Override
            public URI address() {
                return URI.create("http://127.0.0.1:8083");
            }
        });
    }
}
