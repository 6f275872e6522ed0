package org.snapback.notification.notices;

import java.util.Map;
import java.util.Set;
import org.snapback.notification.wording.Wordings;

import static java.util.Map.entry;
import static org.snapback.notification.notices.Marking.LIMITE;
import static org.snapback.notification.notices.Marking.PUBLIC;
import static org.snapback.notification.notices.Marking.RESTRICTED;
import static org.snapback.notification.notices.Severity.IMPORTANT;
import static org.snapback.notification.notices.Severity.ROUTINE;
import static org.snapback.notification.notices.Severity.URGENT;

/** How soon what is told of each type of event matters, how it is handled and what it demands: one line a type. */
final class EventKinds {
    private static final Map<String, EventKind> KINDS = Map.ofEntries(
            entry("package.drafted", kind(ROUTINE, RESTRICTED)),
            entry("package.edited", kind(ROUTINE, RESTRICTED)),
            entry("package.sponsor-invited", kind(IMPORTANT, RESTRICTED)),
            entry("package.sponsor-accepted", kind(ROUTINE, RESTRICTED)),
            entry("package.sponsor-declined", kind(ROUTINE, RESTRICTED)),
            entry("package.proposed", kind(IMPORTANT, LIMITE)),
            entry("package.returned", kind(IMPORTANT, LIMITE)),
            entry("package.ending-requested", kind(IMPORTANT, LIMITE)),
            entry("package.continued", kind(IMPORTANT, LIMITE)),
            entry("package.ended", kind(IMPORTANT, PUBLIC)),
            entry("package.expired", kind(IMPORTANT, PUBLIC)),
            entry("package.revised", kind(IMPORTANT, LIMITE)),
            entry("package.revision-dropped", kind(ROUTINE, LIMITE)),
            entry("package.adopted", kind(IMPORTANT, PUBLIC)),
            entry("package.rejected", kind(IMPORTANT, LIMITE)),
            entry("package.withdrawn", kind(IMPORTANT, RESTRICTED)),
            entry("package.escalation-requested", kind(IMPORTANT, LIMITE)),
            entry("package.escalated", kind(URGENT, PUBLIC)),
            entry("package.escalation-refused", kind(IMPORTANT, LIMITE)),
            entry("package.measures-in-force", kind(IMPORTANT, PUBLIC)),
            entry("package.suspension-requested", kind(IMPORTANT, LIMITE)),
            entry("package.lifting-requested", kind(IMPORTANT, LIMITE)),
            entry("package.suspended", kind(IMPORTANT, PUBLIC)),
            entry("package.lifted", kind(IMPORTANT, PUBLIC)),
            entry("package.easing-refused", kind(IMPORTANT, LIMITE)),
            entry("package.snapped-back", kind(URGENT, PUBLIC)),
            entry("package.consequences-ended", kind(IMPORTANT, PUBLIC)),
            entry("package.rescission-requested", kind(IMPORTANT, LIMITE)),
            entry("package.rescinded", kind(IMPORTANT, PUBLIC)),
            entry("package.rescission-refused", kind(IMPORTANT, LIMITE)),
            entry("package.corrigendum-requested", kind(IMPORTANT, LIMITE)),
            entry("package.corrected", kind(IMPORTANT, PUBLIC)),
            entry("package.corrigendum-refused", kind(ROUTINE, LIMITE)),
            entry("package.listing-requested", kind(IMPORTANT, LIMITE)),
            entry("package.listed", kind(IMPORTANT, PUBLIC)),
            entry("package.listing-refused", kind(ROUTINE, LIMITE)),
            entry("package.delisting-requested", kind(IMPORTANT, LIMITE)),
            entry("package.delisted", kind(IMPORTANT, PUBLIC)),
            entry("package.delisting-refused", kind(ROUTINE, LIMITE)),
            entry("package.amendment-requested", kind(IMPORTANT, LIMITE)),
            entry("package.amended", kind(IMPORTANT, PUBLIC)),
            entry("package.amendment-refused", kind(IMPORTANT, LIMITE)),
            entry("ballot.opened", kind(IMPORTANT, RESTRICTED, Demand.VOTE_DUE)),
            entry("ballot.revised", kind(IMPORTANT, RESTRICTED, Demand.VOTE_DUE)),
            entry("ballot.refused", kind(IMPORTANT, RESTRICTED)),
            entry("ballot.commented", kind(ROUTINE, RESTRICTED)),
            entry("ballot.scrutiny-reserved", kind(ROUTINE, RESTRICTED)),
            entry("ballot.scrutiny-lifted", kind(ROUTINE, RESTRICTED)),
            entry("ballot.referred", kind(IMPORTANT, RESTRICTED, Demand.VOTE_DUE)),
            entry("ballot.vote-cast", kind(ROUTINE, RESTRICTED)),
            entry("ballot.pause-asked", kind(ROUTINE, RESTRICTED)),
            entry("ballot.paused", kind(IMPORTANT, RESTRICTED)),
            entry("ballot.resumed", kind(IMPORTANT, RESTRICTED)),
            entry("ballot.closed", kind(IMPORTANT, RESTRICTED)),
            entry("guarantor.entered", kind(ROUTINE, LIMITE)),
            entry("guarantor.changed", kind(ROUTINE, LIMITE)),
            entry("guarantor.joined", kind(IMPORTANT, PUBLIC)),
            entry("guarantor.left", kind(IMPORTANT, PUBLIC)),
            entry("agreement.opened", kind(ROUTINE, RESTRICTED)),
            entry("agreement.edited", kind(ROUTINE, RESTRICTED)),
            entry("agreement.document-added", kind(ROUTINE, LIMITE)),
            entry("agreement.signed", kind(IMPORTANT, LIMITE)),
            entry("agreement.ratified", kind(ROUTINE, LIMITE)),
            entry("agreement.provisionally-applied", kind(ROUTINE, LIMITE)),
            entry("agreement.entered-into-force", kind(IMPORTANT, LIMITE)),
            entry("agreement.renewed", kind(ROUTINE, LIMITE)),
            entry("agreement.term-ending", kind(IMPORTANT, LIMITE)),
            entry("agreement.termination-notified", kind(IMPORTANT, LIMITE)),
            entry("agreement.terminated", kind(IMPORTANT, LIMITE)),
            entry("agreement.expired", kind(IMPORTANT, LIMITE)),
            entry("joint-document.signed", kind(ROUTINE, PUBLIC)),
            entry("ukraine-accession.recorded", kind(IMPORTANT, PUBLIC)),
            entry("ukraine-accession.reviewed", kind(ROUTINE, LIMITE)),
            entry("commitment.made", kind(ROUTINE, RESTRICTED)),
            entry("commitment.edited", kind(ROUTINE, RESTRICTED)),
            entry("commitment.progress-reported", kind(ROUTINE, RESTRICTED)),
            entry("commitment.progress-confirmed", kind(ROUTINE, RESTRICTED)),
            entry("commitment.progress-disputed", kind(ROUTINE, RESTRICTED)),
            entry("commitment.milestone-overdue", kind(IMPORTANT, RESTRICTED, Demand.OBLIGATION_DUE)),
            entry("commitment.called", kind(URGENT, RESTRICTED, Demand.OBLIGATION_DUE)),
            entry("commitment.call-accepted", kind(IMPORTANT, RESTRICTED)),
            entry("commitment.call-declined", kind(IMPORTANT, RESTRICTED)),
            entry("commitment.call-overdue", kind(URGENT, RESTRICTED, Demand.OBLIGATION_DUE)),
            entry("commitment.response-reported", kind(ROUTINE, RESTRICTED)),
            entry("commitment.response-confirmed", kind(ROUTINE, RESTRICTED)),
            entry("commitment.call-ended", kind(IMPORTANT, RESTRICTED)),
            entry("need.stated", kind(ROUTINE, LIMITE)),
            entry("need.revised", kind(ROUTINE, LIMITE)),
            entry("need.withdrawn", kind(ROUTINE, LIMITE)),
            entry("encroachment.filed", kind(IMPORTANT, RESTRICTED)),
            entry("encroachment.reported", kind(URGENT, LIMITE)),
            entry("encroachment.evidence-added", kind(IMPORTANT, LIMITE)),
            entry("encroachment.disputed", kind(IMPORTANT, LIMITE)),
            entry("encroachment.confirmed", kind(URGENT, PUBLIC)),
            entry("encroachment.not-confirmed", kind(IMPORTANT, LIMITE)),
            entry("encroachment.withdrawn", kind(IMPORTANT, LIMITE)),
            entry("encroachment.provisional-ended", kind(IMPORTANT, PUBLIC)),
            entry("encroachment.rescission-opened", kind(IMPORTANT, LIMITE)),
            entry("encroachment.rescission-rejected", kind(IMPORTANT, LIMITE)),
            entry("encroachment.rescinded", kind(IMPORTANT, PUBLIC)),
            entry("encroachment.response-requested", kind(URGENT, RESTRICTED)),
            entry("encroachment.security-council-report-due", kind(URGENT, LIMITE, Demand.OBLIGATION_DUE)),
            entry("encroachment.security-council-reported", kind(ROUTINE, LIMITE)),
            entry("encroachment.security-council-report-missed", kind(IMPORTANT, LIMITE)),
            entry("consultation.requested", kind(URGENT, LIMITE, Demand.CONSULTATION_CONVENED)),
            entry("consultation.attendance-confirmed", kind(ROUTINE, LIMITE)),
            entry("consultation.convened", kind(URGENT, LIMITE)),
            entry("consultation.session-recorded", kind(IMPORTANT, LIMITE)),
            entry("consultation.deadline-missed", kind(URGENT, LIMITE)),
            entry("consultation.decided", kind(URGENT, LIMITE)),
            entry("condition.attested", kind(IMPORTANT, LIMITE)),
            entry("condition.evidence-added", kind(ROUTINE, LIMITE)),
            entry("condition.confirmed", kind(IMPORTANT, LIMITE)),
            entry("condition.not-confirmed", kind(IMPORTANT, LIMITE)),
            entry("condition.withdrawn", kind(ROUTINE, LIMITE)),
            entry("condition.revoked", kind(URGENT, LIMITE)),
            entry("compensation.claimed", kind(ROUTINE, LIMITE)),
            entry("compensation.awarded", kind(ROUTINE, LIMITE)),
            entry("compensation.paid", kind(ROUTINE, LIMITE)),
            entry("compensation.reversed", kind(ROUTINE, LIMITE)),
            entry("relief.questioned", kind(URGENT, LIMITE)),
            entry("relief.continued", kind(IMPORTANT, LIMITE)),
            entry("relief.ended", kind(URGENT, LIMITE)),
            entry("relief.withdrawn", kind(IMPORTANT, LIMITE)),
            entry("implementation.due", kind(IMPORTANT, LIMITE, Demand.IMPLEMENTATION_DUE)),
            entry("implementation.reported", kind(ROUTINE, LIMITE)),
            entry("implementation.late", kind(IMPORTANT, RESTRICTED, Demand.IMPLEMENTATION_DUE)),
            entry("implementation.ended", kind(IMPORTANT, LIMITE)),
            entry("implementation.eased", kind(ROUTINE, LIMITE)),
            entry("union-act.recorded", kind(ROUTINE, LIMITE)),
            entry("authority.designated", kind(ROUTINE, LIMITE)),
            entry("authority.ended", kind(ROUTINE, LIMITE)),
            entry("designation.review-due", kind(IMPORTANT, LIMITE)),
            entry("designation.dispute-confirmed", kind(IMPORTANT, LIMITE)),
            entry("list.imported", kind(ROUTINE, PUBLIC)));

    private EventKinds() {}

    /**
     * The kind of an event that is told.
     *
     * @param type the full type
     * @throws IllegalArgumentException where nobody is told of such events
     */
    static EventKind of(String type) {
        EventKind kind = KINDS.get(Wordings.name(type));
        if (kind == null) {
            throw new IllegalArgumentException("nobody is told of " + type);
        }
        return kind;
    }

    /** The names of all types of events that are told. */
    static Set<String> names() {
        return KINDS.keySet();
    }

    private static EventKind kind(Severity severity, Marking marking) {
        return kind(severity, marking, Demand.NONE);
    }

    private static EventKind kind(Severity severity, Marking marking, Demand demand) {
        return new EventKind(severity, marking, demand);
    }
}
