package org.snapback.guarantor.implementations.model;

import java.time.Instant;
import java.util.List;
import org.snapback.runtime.problem.Violation;

/**
 * What a state says of easing its law.
 *
 * @param legalAct the act that eases it; null where there is none yet
 * @param partialScope what is eased; null unless PARTLY_EASED
 * @param reasons why not all of it is; null where it is
 */
public record EasedReport(EasedStage stage, LegalAct legalAct, String partialScope, String reasons) {
    /** Every rule that the report breaks: the same as of a report on carrying; none where it is complete. */
    public List<Violation> violations(Instant now) {
        return stage.twin()
                .map(twin -> ReportCheck.violations(new Report(twin, legalAct, partialScope, reasons), now))
                .orElseGet(() ->
                        List.of(new Violation("/stage", "reported", "One of IN_PROGRESS, EASED, PARTLY_EASED, KEPT")));
    }
}
