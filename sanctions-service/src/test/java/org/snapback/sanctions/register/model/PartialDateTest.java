package org.snapback.sanctions.register.model;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "04 Aug 1973, 1973-08-04",
        "4 August 1973, 1973-08-04",
        "Nov. 1973, 1973-11",
        "July 1961, 1961-07",
        "1973, 1973",
        "2012-12-31, 2012-12-31",
        "2012-12-31-05:00, 2012-12-31",
        "2012-12-31T00:00:00, 2012-12-31"
    })
    void reads_what_lists_write(String written, String iso) {
        assertThat(PartialDate.read(written)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 Feb 1973", "2012-13-01", "circa 1973", "73", "Foo 1973", "30-35 years old", ""})
    void refuses_what_is_no_date(String written) {
        assertThat(PartialDate.read(written)).isEmpty();
    }
}
