package org.snapback.guarantor.compact;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.snapback.guarantor.agreements.model.Component;
import org.snapback.guarantor.agreements.model.Nature;
import org.snapback.guarantor.agreements.model.Stage;
import org.snapback.guarantor.commitments.model.Pillar;
import org.snapback.guarantor.commitments.model.Unit;
import org.snapback.guarantor.roster.Circle;

/**
 * The joint document as it stood at a moment. It holds codes and no names of states, so that nothing in it depends on what
 * the roster says today.
 *
 * @param on the moment
 * @param signatories who had signed it, in the order of signing
 * @param agreements the bilateral agreements, a group for each stage in which there is one
 * @param components the agreements beside the bilateral ones, once they are signed
 * @param coverage the pillars that each guarantor covered with commitments in force, confidential ones left out
 * @param gaps what Ukraine had stated as a need beyond what was in force
 * @param accessions Ukraine's own accessions to the organisations that the guarantees do not replace
 * @param clauses what holds for the Compact as a whole
 */
record CompactView(
        Instant on,
        List<Signatory> signatories,
        List<Group> agreements,
        List<ComponentAgreement> components,
        List<Covered> coverage,
        List<Gap> gaps,
        List<Accession> accessions,
        List<Clause> clauses) {

    /** Who signed the joint document, when and where; UA is Ukraine. */
    record Signatory(String code, Instant signedAt, String place) {}

    /**
     * The bilateral agreements in one stage.
     *
     * @param count how many there are
     * @param items all of them in order of code; none while they are negotiated, when only their parties know them
     */
    record Group(Stage stage, int count, List<BilateralAgreement> items) {}

    /**
     * One guarantor's agreement with Ukraine.
     *
     * @param appliesFrom from when it was in force, or applied before that; null while it is neither
     * @param endsAt when its term or a notified termination ends it; null while that is not known
     * @param reservations the types of measures that do not bind it
     * @param majorityKinds the kinds of decision by which it is bound when a majority takes them
     */
    record BilateralAgreement(
            UUID id,
            String guarantor,
            Circle circle,
            String reference,
            String title,
            List<Nature> natures,
            Instant signedAt,
            String place,
            Instant appliesFrom,
            Instant endsAt,
            List<String> reservations,
            List<String> majorityKinds) {}

    /** One agreement of several guarantors with Ukraine; the name is that of an OTHER component. */
    record ComponentAgreement(
            UUID id,
            Component component,
            String name,
            Stage stage,
            List<String> guarantors,
            String reference,
            String title,
            Instant signedAt,
            Instant appliesFrom,
            Instant endsAt) {}

    record Covered(String guarantor, Set<Pillar> pillars) {}

    /**
     * A need that was not met.
     *
     * @param unit the ISO 4217 code of money in minor units, or what is counted
     */
    record Gap(Pillar pillar, int year, Unit.Kind unitKind, String unit, long needed, long inForce, long gap) {}

    record Accession(String organisation, Instant accededAt) {}

    record Clause(StandingClause clause, String text, String source) {
        static Clause of(StandingClause clause) {
            return new Clause(clause, clause.text(), clause.source());
        }
    }
}
