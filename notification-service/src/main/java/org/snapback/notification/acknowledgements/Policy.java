package org.snapback.notification.acknowledgements;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.snapback.notification.notices.Demand;
import org.snapback.runtime.clock.Pace;

/** When a step is due: so long after the notice, and in any case well before the answer is. */
@Singleton
class Policy {
    /** The steps divide the time until the answer is due into so many parts, where that is sooner. */
    private static final int PARTS = Step.values().length + 1;

    private final AcknowledgementSettings settings;
    private final Pace pace;

    Policy(AcknowledgementSettings settings, Pace pace) {
        this.settings = settings;
        this.pace = pace;
    }

    /**
     * When a step is due.
     *
     * @param dueBy until when the answer is due; null where there is no deadline
     */
    Instant moment(Step step, Demand demand, Instant issuedAt, Instant dueBy, boolean exercise) {
        Instant moment = issuedAt.plus(pace.of(after(step, climb(demand)), exercise));
        if (dueBy == null || !dueBy.isAfter(issuedAt)) {
            return moment;
        }
        Duration part = Duration.between(issuedAt, dueBy)
                .multipliedBy(step.ordinal() + 1L)
                .dividedBy(PARTS);
        Instant latest = issuedAt.plus(part);
        return moment.isBefore(latest) ? moment : latest;
    }

    private AcknowledgementSettings.Climb climb(Demand demand) {
        return switch (demand) {
            case NONE -> throw new IllegalArgumentException("nothing is demanded");
            case CONSULTATION_CONVENED -> settings.consultationConvened();
            case VOTE_DUE -> settings.voteDue();
            case OBLIGATION_DUE -> settings.obligationDue();
            case IMPLEMENTATION_DUE -> settings.implementationDue();
        };
    }

    private static Duration after(Step step, AcknowledgementSettings.Climb climb) {
        return switch (step) {
            case FIRST_CONTACT -> climb.firstContactAfter();
            case SECOND_CONTACT -> climb.secondContactAfter();
            case SECRETARIAT -> climb.secretariatAfter();
        };
    }
}
