package org.snapback.sanctions.packages;

import java.util.UUID;

/**
 * What brought measures into force without a ballot on them, as events name it.
 *
 * @param kind ENCROACHMENT; open
 * @param id of the encroachment
 */
record Cause(String kind, UUID id) {
    static Cause of(ConfirmedEncroachment confirmed) {
        return new Cause("ENCROACHMENT", confirmed.id());
    }
}
