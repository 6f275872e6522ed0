package org.snapback.notification.notices;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecipientsTest {
    private static final SortedSet<String> ACCEDED = new TreeSet<>(List.of("LT", "PL"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUBLIC   | LT PL UA | true",
                "ROSTER   | LT PL UA | false",
                "NONE     |          | false",
                "DE       | DE       | false",
                "LV,UA    | LV UA    | false"
            })
    void theAudienceIsObeyed(String audience, String states, boolean everybody) {
        Recipients recipients = Recipients.of(audience, ACCEDED);

        assertThat(String.join(" ", recipients.states())).isEqualTo(states == null ? "" : states);
        assertThat(recipients.everybody()).isEqualTo(everybody);
    }

    @Test
    void theRosterItselfIsNotTouched() {
        Recipients.of("PUBLIC", ACCEDED);

        assertThat(ACCEDED).containsExactly("LT", "PL");
    }
}
