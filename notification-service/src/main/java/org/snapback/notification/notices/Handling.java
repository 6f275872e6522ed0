package org.snapback.notification.notices;

import java.util.Set;

/** How a notice is handled, by the event that it tells of. */
final class Handling {
    private static final Set<String> RESTRICTED = Set.of("compact.drafts", "compact.ballots", "compact.commitments");
    private static final Set<String> URGENT = Set.of("compact.encroachments", "compact.consultations");

    private Handling() {}

    /** Public is only what its owner made public; an exercise never is. */
    static Marking marking(Notice notice) {
        if (notice.eventAudience.equals("PUBLIC") && !notice.exercise) {
            return Marking.PUBLIC;
        }
        return RESTRICTED.contains(notice.eventTopic) ? Marking.RESTRICTED : Marking.LIMITE;
    }

    /** Urgent is what an encroachment sets off; what obliges the state or is made public is at least important. */
    static Severity severity(Notice notice) {
        if (URGENT.contains(notice.eventTopic)) {
            return Severity.URGENT;
        }
        boolean important = notice.dueWhat != null || notice.eventAudience.equals("PUBLIC");
        return important ? Severity.IMPORTANT : Severity.ROUTINE;
    }
}
