package org.snapback.guarantor.agreements;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.agreements.model.Act;
import org.snapback.guarantor.agreements.model.Agreement;
import org.snapback.guarantor.agreements.model.AgreementType;
import org.snapback.guarantor.agreements.model.Component;
import org.snapback.guarantor.agreements.model.Course;
import org.snapback.guarantor.agreements.model.Nature;
import org.snapback.guarantor.agreements.model.Stage;
import org.snapback.guarantor.agreements.model.Terms;
import org.snapback.guarantor.roster.Circle;

/** An agreement in full: as clients see it and as events tell it. */
@Schema(name = "Agreement", description = "A treaty with Ukraine under the Compact")
record AgreementView(
        UUID id,
        AgreementType type,
        Component component,

        @Schema(description = "What an OTHER component is called")
        String componentName,

        @Schema(description = "The guarantors; Ukraine is the other party", examples = "PL")
        List<String> parties,

        String reference,
        String title,
        Circle circle,
        List<Nature> natures,

        @Schema(description = "Whether it binds only once it is ratified")
        boolean ratification,

        boolean provisionalApplication,
        int termYears,
        int renewalYears,
        boolean renewsItself,

        @Schema(type = SchemaType.STRING, implementation = String.class, description = "ISO 8601", examples = "P6M")
        Period noticePeriod,

        @Schema(description = "Measure types that do not bind the parties")
        List<String> reservations,

        @Schema(description = "The kinds of decision by which the parties are bound when a majority takes them")
        List<String> majorityKinds,

        Stage stage,
        Instant openedAt,
        Instant signedAt,
        @Schema(description = "Where it was signed") String place,
        Instant ratifiedAt,
        Instant provisionallyAppliedAt,
        Instant inForceAt,
        Instant renewedAt,
        int renewals,
        Instant termEndsAt,
        Instant terminationNotifiedAt,

        @Schema(description = "When the notified termination takes effect")
        Instant terminatesAt,

        Instant endedAt) {

    static AgreementView of(Agreement agreement) {
        Terms terms = agreement.terms();
        Course course = agreement.course();
        return new AgreementView(
                agreement.id(),
                terms.type(),
                terms.component().orElse(null),
                terms.componentName().orElse(null),
                terms.parties(),
                terms.reference(),
                terms.title(),
                terms.circle(),
                terms.natures(),
                terms.ratification(),
                terms.provisionalApplication(),
                terms.termYears(),
                terms.renewalYears(),
                terms.renewsItself(),
                terms.noticePeriod(),
                terms.reservations(),
                terms.majorityKinds(),
                agreement.stage(),
                agreement.openedAt(),
                course.moment(Act.SIGN).orElse(null),
                course.place().orElse(null),
                course.moment(Act.RATIFY).orElse(null),
                course.moment(Act.APPLY_PROVISIONALLY).orElse(null),
                course.moment(Act.ENTER_INTO_FORCE).orElse(null),
                course.moment(Act.RENEW).orElse(null),
                course.renewals(),
                course.termEnd().orElse(null),
                course.moment(Act.NOTIFY_TERMINATION).orElse(null),
                course.termination().orElse(null),
                course.moment(Act.TERMINATE).or(() -> course.moment(Act.EXPIRE)).orElse(null));
    }
}
