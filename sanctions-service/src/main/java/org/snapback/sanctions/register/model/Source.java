package org.snapback.sanctions.register.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lists that the register is made of. */
public enum Source {
    UN("United Nations Security Council consolidated list"),
    OFAC("United States OFAC list of Specially Designated Nationals and Blocked Persons");

    private final String title;

    Source(String title) {
        this.title = title;
    }

    /** The list's name in words. */
    public String title() {
        return title;
    }

    /** The list's name in URLs, tables and texts: {@code un}, {@code ofac}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The list of this code, if there is one. */
    public static Optional<Source> of(String code) {
        return Arrays.stream(values())
                .filter(source -> source.code().equals(code))
                .findFirst();
    }

    /** All codes, for a sentence: {@code un, ofac}. */
    public static String codes() {
        return Arrays.stream(values()).map(Source::code).collect(Collectors.joining(", "));
    }
}
