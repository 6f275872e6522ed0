package org.snapback.sanctions.packages;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BallotAddressTest {
    private static final UUID BALLOT = UUID.fromString("019a1b2c-0000-7000-8000-0000000000b1");

    @Test
    void is_a_path_where_guarantor_service_has_no_known_address() {
        assertThat(new BallotAddress(Optional::empty).of(BALLOT)).isEqualTo("/v1/ballots/" + BALLOT);
    }

    @Test
    void is_at_guarantor_service_where_that_has_one() {
        URI base = URI.create("https://guarantors.example/api/");

        assertThat(new BallotAddress(() -> Optional.of(base)).of(BALLOT))
                .isEqualTo("https://guarantors.example/api/v1/ballots/" + BALLOT);
    }
}
