package org.snapback.guarantor.compact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snapback.guarantor.agreements.Agreements;
import org.snapback.guarantor.agreements.model.Act;
import org.snapback.guarantor.agreements.model.Agreement;
import org.snapback.guarantor.agreements.model.AgreementType;
import org.snapback.guarantor.agreements.model.Stage;
import org.snapback.guarantor.commitments.CommitmentSums;
import org.snapback.guarantor.commitments.Coverage;
import org.snapback.guarantor.compact.CompactView.Accession;
import org.snapback.guarantor.compact.CompactView.BilateralAgreement;
import org.snapback.guarantor.compact.CompactView.Clause;
import org.snapback.guarantor.compact.CompactView.ComponentAgreement;
import org.snapback.guarantor.compact.CompactView.Covered;
import org.snapback.guarantor.compact.CompactView.Gap;
import org.snapback.guarantor.compact.CompactView.Group;
import org.snapback.guarantor.compact.CompactView.Signatory;
import org.snapback.runtime.problem.Outcome;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/** Puts the joint document together from what was recorded until a moment. */
@ApplicationScoped
class Compact {
    private final Agreements agreements;
    private final CommitmentSums commitments;

    Compact(Agreements agreements, CommitmentSums commitments) {
        this.agreements = agreements;
        this.commitments = commitments;
    }

    /**
     * The document of a moment.
     *
     * @param moment now or in the past; the caller makes sure of it
     */
    @Transactional
    Outcome<CompactView> on(Instant moment) {
        return commitments.coverageAt(moment).flatMap(coverage -> Outcome.done(document(moment, coverage)));
    }

    private CompactView document(Instant moment, Coverage coverage) {
        List<Agreement> all = agreements.on(moment);
        return new CompactView(
                moment,
                agreements.signaturesOn(moment).stream()
                        .map(signed -> new Signatory(signed.signatory(), signed.at(), signed.place()))
                        .toList(),
                groups(all),
                components(all),
                coverage.covered().entrySet().stream()
                        .map(covered -> new Covered(covered.getKey(), covered.getValue()))
                        .toList(),
                coverage.gaps().stream().map(Compact::gap).toList(),
                agreements.accessionsOn(moment).stream()
                        .map(acceded -> new Accession(acceded.organisation(), acceded.at()))
                        .toList(),
                Stream.of(StandingClause.values()).map(Clause::of).toList());
    }

    private static List<Group> groups(List<Agreement> all) {
        Map<Stage, List<Agreement>> byStage = all.stream()
                .filter(agreement -> agreement.terms().type() == AgreementType.BILATERAL)
                .collect(groupingBy(Agreement::stage, TreeMap::new, toList()));
        return byStage.entrySet().stream()
                .map(group -> new Group(
                        group.getKey(),
                        group.getValue().size(),
                        group.getKey() == Stage.NEGOTIATING ? List.of() : bilateral(group.getValue())))
                .toList();
    }

    private static List<BilateralAgreement> bilateral(List<Agreement> agreements) {
        return agreements.stream()
                .map(Compact::bilateral)
                .sorted(Comparator.comparing(BilateralAgreement::guarantor).thenComparing(BilateralAgreement::id))
                .toList();
    }

    private static BilateralAgreement bilateral(Agreement agreement) {
        var terms = agreement.terms();
        return new BilateralAgreement(
                agreement.id(),
                terms.parties().getFirst(),
                terms.circle(),
                terms.reference(),
                terms.title(),
                terms.natures(),
                moment(agreement, Act.SIGN),
                agreement.course().place().orElse(null),
                appliesFrom(agreement),
                agreement.course().end().orElse(null),
                terms.reservations(),
                terms.majorityKinds());
    }

    private static List<ComponentAgreement> components(List<Agreement> all) {
        return all.stream()
                .filter(agreement -> agreement.terms().type() == AgreementType.COMPONENT)
                .filter(agreement -> agreement.stage() != Stage.NEGOTIATING)
                .map(Compact::component)
                .toList();
    }

    private static ComponentAgreement component(Agreement agreement) {
        var terms = agreement.terms();
        return new ComponentAgreement(
                agreement.id(),
                terms.component().orElseThrow(),
                terms.componentName().orElse(null),
                agreement.stage(),
                terms.parties(),
                terms.reference(),
                terms.title(),
                moment(agreement, Act.SIGN),
                appliesFrom(agreement),
                agreement.course().end().orElse(null));
    }

    /** The first moment at which it bound: its provisional application where there was one. */
    private static Instant appliesFrom(Agreement agreement) {
        Instant applied = moment(agreement, Act.APPLY_PROVISIONALLY);
        return applied == null ? moment(agreement, Act.ENTER_INTO_FORCE) : applied;
    }

    private static Instant moment(Agreement agreement, Act act) {
        return agreement.course().moment(act).orElse(null);
    }

    private static Gap gap(Coverage.Gap gap) {
        return new Gap(
                gap.pillar(), gap.year(), gap.unit().kind(), gap.unit().name(), gap.needed(), gap.inForce(), gap.gap());
    }
}
