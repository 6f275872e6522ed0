package org.snapback.notification.notices;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static java.util.Map.entry;

/** The texts of all notices: one line a type of event. None of them holds a designated name; no event does. */
final class Wordings {
    private static final Map<String, Wording> TEXTS = Map.ofEntries(
            entry("package.drafted", PackageWordings::drafted),
            entry("package.edited", PackageWordings::edited),
            entry("package.sponsor-invited", PackageWordings::sponsorInvited),
            entry("package.sponsor-accepted", PackageWordings::sponsorAccepted),
            entry("package.sponsor-declined", PackageWordings::sponsorDeclined),
            entry("package.proposed", PackageWordings::proposed),
            entry("package.returned", PackageWordings::returned),
            entry("package.ending-requested", ReviewWordings::endingRequested),
            entry("package.continued", ReviewWordings::continued),
            entry("package.ended", ReviewWordings::ended),
            entry("package.expired", ReviewWordings::expired),
            entry("package.revised", RevisionWordings::revised),
            entry("package.revision-dropped", RevisionWordings::dropped),
            entry("package.adopted", PackageWordings::adopted),
            entry("package.rejected", PackageWordings::rejected),
            entry("package.withdrawn", PackageWordings::withdrawn),
            entry("package.escalation-requested", PackageWordings::escalationRequested),
            entry("package.escalated", PackageWordings::escalated),
            entry("package.escalation-refused", PackageWordings::escalationRefused),
            entry("package.measures-in-force", PackageWordings::measuresInForce),
            entry("package.suspension-requested", EasingWordings::suspensionRequested),
            entry("package.lifting-requested", EasingWordings::liftingRequested),
            entry("package.suspended", EasingWordings::suspended),
            entry("package.lifted", EasingWordings::lifted),
            entry("package.easing-refused", EasingWordings::easingRefused),
            entry("package.snapped-back", EasingWordings::snappedBack),
            entry("package.consequences-ended", CorrectionWordings::consequencesEnded),
            entry("package.rescission-requested", CorrectionWordings::rescissionRequested),
            entry("package.rescinded", CorrectionWordings::rescinded),
            entry("package.rescission-refused", CorrectionWordings::rescissionRefused),
            entry("package.corrigendum-requested", CorrectionWordings::corrigendumRequested),
            entry("package.corrected", CorrectionWordings::corrected),
            entry("package.corrigendum-refused", CorrectionWordings::corrigendumRefused),
            entry("package.listing-requested", ListingWordings::listingRequested),
            entry("package.listed", ListingWordings::listed),
            entry("package.listing-refused", ListingWordings::listingRefused),
            entry("package.delisting-requested", ListingWordings::delistingRequested),
            entry("package.delisted", ListingWordings::delisted),
            entry("package.delisting-refused", ListingWordings::delistingRefused),
            entry("package.amendment-requested", PackageWordings::amendmentRequested),
            entry("package.amended", PackageWordings::amended),
            entry("package.amendment-refused", PackageWordings::amendmentRefused),
            entry("ballot.opened", BallotWordings::opened),
            entry("ballot.revised", RevisionWordings::ballotRevised),
            entry("ballot.refused", BallotWordings::refused),
            entry("ballot.commented", BallotWordings::commented),
            entry("ballot.scrutiny-reserved", BallotWordings::scrutinyReserved),
            entry("ballot.scrutiny-lifted", BallotWordings::scrutinyLifted),
            entry("ballot.referred", BallotWordings::referred),
            entry("ballot.vote-cast", BallotWordings::voteCast),
            entry("ballot.pause-asked", BallotWordings::pauseAsked),
            entry("ballot.paused", BallotWordings::paused),
            entry("ballot.resumed", BallotWordings::resumed),
            entry("ballot.closed", BallotWordings::closed),
            entry("guarantor.entered", RosterWordings::entered),
            entry("guarantor.changed", RosterWordings::changed),
            entry("guarantor.joined", RosterWordings::joined),
            entry("guarantor.left", RosterWordings::left),
            entry("agreement.opened", AgreementWordings::opened),
            entry("agreement.edited", AgreementWordings::edited),
            entry("agreement.document-added", AgreementWordings::documentAdded),
            entry("agreement.signed", AgreementWordings::signed),
            entry("agreement.ratified", AgreementWordings::ratified),
            entry("agreement.provisionally-applied", AgreementWordings::provisionallyApplied),
            entry("agreement.entered-into-force", AgreementWordings::enteredIntoForce),
            entry("agreement.renewed", AgreementWordings::renewed),
            entry("agreement.term-ending", AgreementWordings::termEnding),
            entry("agreement.termination-notified", AgreementWordings::terminationNotified),
            entry("agreement.terminated", AgreementWordings::terminated),
            entry("agreement.expired", AgreementWordings::expired),
            entry("joint-document.signed", AgreementWordings::jointDocumentSigned),
            entry("ukraine-accession.recorded", AgreementWordings::ukraineAcceded),
            entry("ukraine-accession.reviewed", AgreementWordings::reviewed),
            entry("commitment.made", CommitmentWordings::made),
            entry("commitment.edited", CommitmentWordings::edited),
            entry("commitment.progress-reported", CommitmentWordings::progressReported),
            entry("commitment.progress-confirmed", CommitmentWordings::progressConfirmed),
            entry("commitment.progress-disputed", CommitmentWordings::progressDisputed),
            entry("commitment.milestone-overdue", CommitmentWordings::milestoneOverdue),
            entry("commitment.called", CallWordings::called),
            entry("commitment.call-accepted", CallWordings::accepted),
            entry("commitment.call-declined", CallWordings::declined),
            entry("commitment.call-overdue", CallWordings::overdue),
            entry("commitment.response-reported", CallWordings::responseReported),
            entry("commitment.response-confirmed", CallWordings::responseConfirmed),
            entry("commitment.call-ended", CallWordings::ended),
            entry("need.stated", CommitmentWordings::needStated),
            entry("need.revised", CommitmentWordings::needRevised),
            entry("need.withdrawn", CommitmentWordings::needWithdrawn),
            entry("encroachment.filed", EncroachmentWordings::filed),
            entry("encroachment.reported", EncroachmentWordings::reported),
            entry("encroachment.evidence-added", EncroachmentWordings::evidenceAdded),
            entry("encroachment.disputed", EncroachmentWordings::disputed),
            entry("encroachment.confirmed", EncroachmentWordings::confirmed),
            entry("encroachment.not-confirmed", EncroachmentWordings::notConfirmed),
            entry("encroachment.withdrawn", EncroachmentWordings::withdrawn),
            entry("encroachment.provisional-ended", EncroachmentWordings::provisionalEnded),
            entry("encroachment.rescission-opened", EncroachmentWordings::rescissionOpened),
            entry("encroachment.rescission-rejected", EncroachmentWordings::rescissionRejected),
            entry("encroachment.rescinded", EncroachmentWordings::rescinded),
            entry("encroachment.response-requested", CallWordings::requested),
            entry("encroachment.security-council-report-due", CallWordings::article51Due),
            entry("encroachment.security-council-reported", CallWordings::article51Reported),
            entry("encroachment.security-council-report-missed", CallWordings::article51Missed),
            entry("consultation.requested", ConsultationWordings::requested),
            entry("consultation.attendance-confirmed", ConsultationWordings::attendanceConfirmed),
            entry("consultation.convened", ConsultationWordings::convened),
            entry("consultation.session-recorded", ConsultationWordings::sessionRecorded),
            entry("consultation.deadline-missed", ConsultationWordings::deadlineMissed),
            entry("consultation.decided", ConsultationWordings::decided),
            entry("condition.attested", ConditionWordings::attested),
            entry("condition.evidence-added", ConditionWordings::evidenceAdded),
            entry("condition.confirmed", ConditionWordings::confirmed),
            entry("condition.not-confirmed", ConditionWordings::notConfirmed),
            entry("condition.withdrawn", ConditionWordings::withdrawn),
            entry("condition.revoked", ConditionWordings::revoked),
            entry("compensation.claimed", CompensationWordings::claimed),
            entry("compensation.awarded", CompensationWordings::awarded),
            entry("compensation.paid", CompensationWordings::paid),
            entry("compensation.reversed", CompensationWordings::reversed),
            entry("relief.questioned", ReliefWordings::questioned),
            entry("relief.continued", ReliefWordings::continued),
            entry("relief.ended", ReliefWordings::ended),
            entry("relief.withdrawn", ReliefWordings::withdrawn),
            entry("implementation.due", ImplementationWordings::due),
            entry("implementation.reported", ImplementationWordings::reported),
            entry("implementation.late", ImplementationWordings::late),
            entry("implementation.ended", ImplementationWordings::ended),
            entry("implementation.eased", ImplementationWordings::eased),
            entry("union-act.recorded", ImplementationWordings::unionAct),
            entry("authority.designated", AuthorityWordings::designated),
            entry("authority.ended", AuthorityWordings::ended),
            entry("designation.review-due", RegisterWordings::reviewDue),
            entry("designation.dispute-confirmed", RegisterWordings::disputeConfirmed),
            entry("list.imported", RegisterWordings::imported));

    /** Told by another event already, or of how the services work; a notice of its own would say it twice, or too much. */
    private static final Set<String> SILENT = Set.of(
            "package.outcome-ignored",
            "package.revision-taken",
            "ballot.withdrawal-ignored",
            "ballot.revision-ignored",
            "encroachment.confirmation-opened",
            "identity.proposed",
            "identity.decided",
            "identity.undone",
            "designation.stated",
            "designation.notified",
            "designation.reviewed",
            "designation.dispute-asked",
            "designation.dispute-refused",
            "dead-letter.replayed",
            "dead-letter.discarded",
            "contact.named",
            "kafka-principal.created",
            "kafka-principal.rotated",
            "kafka-principal.revoked");

    private Wordings() {}

    /** The names of all types that are told. */
    static Set<String> names() {
        return TEXTS.keySet();
    }

    /**
     * The wording of an event; empty where nobody is told of it or the type is not known.
     *
     * @param type the full type, whose version counts: the words for a v1 may not fit a v2
     */
    static Optional<Wording> of(String type) {
        return Optional.ofNullable(TEXTS.get(name(type)));
    }

    /** Whether the type is known and makes no notice. */
    static boolean isSilent(String type) {
        return SILENT.contains(name(type));
    }

    /** A type without its prefix and version. */
    static String name(String type) {
        return type.startsWith("org.snapback.") && type.endsWith(".v1")
                ? type.substring("org.snapback.".length(), type.length() - ".v1".length())
                : "";
    }
}
