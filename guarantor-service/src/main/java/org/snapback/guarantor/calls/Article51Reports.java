package org.snapback.guarantor.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.snapback.guarantor.encroachments.Encroachments;
import org.snapback.guarantor.encroachments.Encroachments.Facts;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.Outcome;

/** What is read of the response at an encroachment, by whoever sees that. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Article51Reports {
    private final DutyRepository duties;
    private final Encroachments encroachments;
    private final Sights sights;

    Article51Reports(DutyRepository duties, Encroachments encroachments, Sights sights) {
        this.duties = duties;
        this.encroachments = encroachments;
        this.sights = sights;
    }

    Outcome<Facts> encroachmentSeen(UUID id, Caller caller) {
        return encroachments.seen(id, caller);
    }

    Outcome<List<Article51View>> of(UUID id, Caller caller) {
        return encroachmentSeen(id, caller)
                .map(seen -> duties.listAt(id, sights.of(caller)).stream()
                        .map(Article51View::of)
                        .toList());
    }
}
