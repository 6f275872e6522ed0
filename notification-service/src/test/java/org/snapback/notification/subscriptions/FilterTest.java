package org.snapback.notification.subscriptions;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snapback.notification.notices.Demand;
import org.snapback.notification.notices.IssuedNotice;
import org.snapback.notification.notices.Marking;
import org.snapback.notification.notices.Severity;

import static org.assertj.core.api.Assertions.assertThat;

/** Which notices a subscription wants; the notice is an important one of an adoption that freezes assets. */
class FilterTest {
    private static final String PACKAGE = "019a1b2c-0000-7000-8000-000000000001";

    @Test
    void whatSaysNothingWantsAny() {
        Filter filter = new Filter(null, null, null, null, false);

        assertThat(filter.wants(notice(false))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "package.adopted,,,, true",
        "package.proposed,,,, false",
        "package.adopted.v1,,,, false",
        ", 019a1b2c-0000-7000-8000-000000000001,,, true",
        ", 019a1b2c-0000-7000-8000-000000000002,,, false",
        ",, ROUTINE,, true",
        ",, IMPORTANT,, true",
        ",, URGENT,, false",
        ",,, ASSET_FREEZE, true",
        ",,, PRICE_CAP, false",
        "package.adopted,, URGENT, ASSET_FREEZE, false"
    })
    void eachPartNarrows(String type, String packageId, Severity least, String measureType, boolean wanted) {
        Filter filter = new Filter(list(type), packageId, least, list(measureType), false);

        assertThat(filter.wants(notice(false))).isEqualTo(wanted);
    }

    @Test
    void itsOwnObligationsAreWhatTheStateMustDoSomethingAbout() {
        Filter filter = new Filter(null, null, null, null, true);

        assertThat(filter.wants(notice(true))).isTrue();
        assertThat(filter.wants(notice(false))).isFalse();
    }

    private static List<String> list(String one) {
        return one == null ? List.of() : List.of(one);
    }

    private static IssuedNotice notice(boolean obliges) {
        return new IssuedNotice(
                "ministry.PL",
                "PL",
                1,
                UUID.randomUUID(),
                "org.snapback.package.adopted.v1",
                PACKAGE,
                PACKAGE,
                new TreeSet<>(List.of("ASSET_FREEZE", "EXPORT_BAN")),
                Severity.IMPORTANT,
                Marking.PUBLIC,
                Demand.NONE,
                obliges,
                null,
                false,
                Instant.EPOCH);
    }
}
