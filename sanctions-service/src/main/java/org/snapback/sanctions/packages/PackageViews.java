package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.snapback.runtime.version.Preconditions;
import org.snapback.sanctions.packages.annex.DraftAnnex;
import org.snapback.sanctions.packages.model.Sight;

/** Shows packages as far as the reader may see them. */
@ApplicationScoped
class PackageViews {
    private final DraftAnnex drafts;
    private final ReviewRepository reviews;

    PackageViews(DraftAnnex drafts, ReviewRepository reviews) {
        this.drafts = drafts;
        this.reviews = reviews;
    }

    /** The answer with the package's view; with its ETag for those who see it whole. */
    Response answer(Response.ResponseBuilder answer, PackageInSight seen) {
        if (seen.sight() == Sight.WHOLE) {
            answer.tag(Preconditions.tag(seen.row().version));
        }
        return answer.entity(view(seen)).build();
    }

    /** The same for one who has just acted on it, and so sees it whole. */
    Response answer(Response.ResponseBuilder answer, PackageRow row) {
        return answer(answer, new PackageInSight(row, Sight.WHOLE));
    }

    PackageView view(PackageInSight seen) {
        PackageRow row = seen.row();
        boolean whole = seen.sight() == Sight.WHOLE;
        return new PackageView(
                row.id,
                whole ? row.version : null,
                row.stage,
                row.exercise,
                row.title,
                row.rationale,
                row.legalBasis,
                row.clauses,
                row.author,
                row.sponsoring(),
                whole ? invited(row) : null,
                row.rule,
                row.urgent,
                row.terms().decisionWindow(),
                whole ? row.draftedAt : null,
                whole ? row.copiedFrom : null,
                row.ballotId,
                row.proposedAt,
                row.deadline,
                row.digest,
                row.decidedAt,
                row.reason,
                row.bound.isEmpty() ? null : row.bound,
                row.bound.isEmpty() ? null : Excepted.of(row.excepted),
                row.rung == 0 ? null : row.rung,
                whole ? AutomaticView.of(row.automatic) : null,
                EasingTermsView.of(row.easing),
                row.confirmationRule,
                row.terms().reviewEvery(),
                row.terms().sunsetOn(),
                whole ? reviews.of(row.id).stream().map(ReviewView::of).toList() : null,
                seen.measures().stream().map(measure -> measure(measure, seen)).toList(),
                escalations(row, whole),
                easings(row, whole),
                rescissions(row, whole),
                corrigenda(row, whole),
                amendments(row, whole),
                annexChanges(row, whole),
                row.consequences.stream().map(ConsequenceView::of).toList());
    }

    /** A measure of a package that the reader sees whole. */
    MeasureView measure(MeasureRow measure) {
        return measure(measure, new PackageInSight(measure.parent, Sight.WHOLE));
    }

    private MeasureView measure(MeasureRow measure, PackageInSight seen) {
        boolean names = seen.measureWithNames(measure.id).isPresent();
        AnnexView annex = measure.designations == null
                ? new AnnexView(drafts.designations(measure.id), null, drafts.selections(measure.id))
                : new AnnexView(measure.designations, names ? measure.annexSha256 : null, null);
        return MeasureView.of(measure, annex);
    }

    private static Set<String> invited(PackageRow row) {
        Set<String> invited = new TreeSet<>(row.circle());
        invited.removeAll(row.sponsoring());
        return invited;
    }

    private static List<EscalationView> escalations(PackageRow row, boolean whole) {
        return row.escalations.stream()
                .filter(escalation -> whole || escalation.outcome == EscalationOutcome.ESCALATED)
                .map(whole ? EscalationView::whole : EscalationView::open)
                .toList();
    }

    private static List<RescissionView> rescissions(PackageRow row, boolean whole) {
        return row.rescissions.stream()
                .filter(rescission -> whole || rescission.outcome == RescissionOutcome.RESCINDED)
                .map(whole ? RescissionView::whole : RescissionView::open)
                .toList();
    }

    private static List<CorrigendumView> corrigenda(PackageRow row, boolean whole) {
        return row.corrigenda.stream()
                .filter(corrigendum -> whole || corrigendum.outcome == CorrigendumOutcome.CORRECTED)
                .map(whole ? CorrigendumView::whole : CorrigendumView::open)
                .toList();
    }

    private static List<AmendmentView> amendments(PackageRow row, boolean whole) {
        return row.amendments.stream()
                .filter(amendment -> whole || amendment.outcome == AmendmentOutcome.AMENDED)
                .map(whole ? AmendmentView::whole : AmendmentView::open)
                .toList();
    }

    private static List<AnnexChangeView> annexChanges(PackageRow row, boolean whole) {
        return row.annexChanges.stream()
                .filter(change -> whole || change.outcome == AnnexChangeOutcome.CHANGED)
                .map(whole ? AnnexChangeView::whole : AnnexChangeView::open)
                .toList();
    }

    private static List<EasingView> easings(PackageRow row, boolean whole) {
        return row.easings.stream()
                .filter(easing -> whole || easing.outcome == EasingOutcome.EASED)
                .map(whole ? EasingView::whole : EasingView::open)
                .toList();
    }
}
