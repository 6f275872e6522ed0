package org.snapback.runtime.paging;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.runtime.problem.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CursorTest {
    @Test
    void whatOnePageGaveTheNextReads() {
        Cursor cursor = Cursor.of("Żółć, \"quoted\"", 42);

        assertThat(Cursor.decode(cursor.encode(), 2).key()).containsExactly("Żółć, \"quoted\"", "42");
    }

    @ParameterizedTest
    @ValueSource(strings = {"***", "bm90IGpzb24", "WyJhIl0", "W251bGwsImEiXQ", "bnVsbA", ""})
    void whatNoPageGaveIsRefused(String text) {
        assertThatThrownBy(() -> Cursor.decode(text, 2)).isInstanceOf(RefusedException.class);
    }
}
