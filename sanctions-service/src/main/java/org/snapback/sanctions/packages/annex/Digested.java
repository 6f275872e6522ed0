package org.snapback.sanctions.packages.annex;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.snapback.sanctions.packages.model.Annex;
import org.snapback.sanctions.packages.model.AnnexDigest;

/** Digests annexes as the database streams them. */
final class Digested {
    private static final int FETCHED_AT_ONCE = 1_000;

    private Digested() {}

    /**
     * The annexes of measures.
     *
     * @param designations a query of measure, subject and digest, ordered by the first two
     */
    @SuppressWarnings("unchecked")
    static Map<UUID, Annex> annexes(Query designations, Collection<UUID> measureIds) {
        Map<UUID, AnnexDigest> digests = new HashMap<>();
        measureIds.forEach(measure -> digests.put(measure, new AnnexDigest()));
        try (Stream<Tuple> rows = designations
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED_AT_ONCE)
                .getResultStream()) {
            rows.forEach(row ->
                    digests.get(row.get(0, UUID.class)).add(row.get(1, UUID.class), row.get(2, byte[].class)));
        }
        Map<UUID, Annex> annexes = new HashMap<>();
        digests.forEach((measure, digest) -> annexes.put(measure, digest.annex()));
        return annexes;
    }
}
