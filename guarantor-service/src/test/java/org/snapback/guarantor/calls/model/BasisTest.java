package org.snapback.guarantor.calls.model;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BasisTest {
    @ParameterizedTest
    @CsvSource({
        "CONFIRMATION,      PL, false, true",
        "CONFIRMATION,      JP, false, true",
        "CONFIRMATION,      PL, true,  false",
        "CALLING,           PL, false, true",
        "CALLING,           JP, false, false",
        "CALLING,           PL, true,  false",
        "MILITARY_RESPONSE, PL, true,  true",
        "MILITARY_RESPONSE, JP, true,  false",
        "MILITARY_RESPONSE, PL, false, false"
    })
    void what_calls_reaches_what_it_may_and_nothing_else(
            Basis basis, String guarantor, boolean military, boolean reached) {
        assertThat(basis.reaches(guarantor, military, Set.of("PL"))).isEqualTo(reached);
    }
}
