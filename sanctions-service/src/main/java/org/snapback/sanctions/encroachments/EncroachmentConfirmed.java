package org.snapback.sanctions.encroachments;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.snapback.sanctions.packages.model.Encroachment;
import org.snapback.sanctions.packages.model.EncroachmentKind;
import org.snapback.sanctions.packages.model.Gravity;

/**
 * What this service reads of {@code encroachment.confirmed}.
 *
 * @param kind open
 * @param gravity open
 * @param provisional whether it stands by reverse consensus and still needs an ordinary ballot
 */
record EncroachmentConfirmed(
        UUID encroachmentId, UUID ballotId, String kind, String gravity, Instant confirmedAt, boolean provisional) {
    private static final int LONGEST = 100;

    boolean complete() {
        return encroachmentId != null
                && ballotId != null
                && confirmedAt != null
                && isConstant(kind)
                && isConstant(gravity);
    }

    Encroachment terms() {
        return terms(kind, gravity);
    }

    /** As far as packages depend on it; a value that is not known here is as good as none. */
    static Encroachment terms(String kind, String gravity) {
        return new Encroachment(known(EncroachmentKind.values(), kind), known(Gravity.values(), gravity));
    }

    private static <E extends Enum<E>> Optional<E> known(E[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findAny();
    }

    private static boolean isConstant(String name) {
        return name != null && name.length() <= LONGEST && name.matches("[A-Z][A-Z0-9_]*");
    }
}
