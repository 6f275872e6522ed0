package org.snapback.guarantor.encroachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Finds reports that time or events have overtaken. Holds nothing. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Overtaken {
    private static final int MOST = 100;

    private final EncroachmentRepository encroachments;
    private final Previews previews;
    private final Clock clock;

    Overtaken(EncroachmentRepository encroachments, Previews previews, Clock clock) {
        this.encroachments = encroachments;
        this.previews = previews;
        this.clock = clock;
    }

    /** Those whose open ballot on the confirmation says other effects than there would be now. */
    List<UUID> previews() {
        return encroachments.votedOn(MOST).stream()
                .filter(previews::isOvertaken)
                .map(row -> row.id)
                .toList();
    }

    /** Those that are confirmed provisionally and whose time for that is over. */
    List<UUID> provisional() {
        return encroachments.provisionalUntil(clock.instant(), MOST);
    }
}
