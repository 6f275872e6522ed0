package org.snapback.guarantor.consultations.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.snapback.guarantor.consultations.model.ConsultationStage.CONVENED;
import static org.snapback.guarantor.consultations.model.ConsultationStage.DECIDED;
import static org.snapback.guarantor.consultations.model.ConsultationStage.REQUESTED;

/**
 * The one table of what can happen to a consultation: code, error texts and the diagram in docs/domain/encroachments.md
 * follow it.
 */
public enum ConsultationTransition {
    ATTENDANCE("a state confirms its attendance", null, REQUESTED, CONVENED),
    FIRST_SESSION("the first session is recorded", CONVENED, REQUESTED),
    FURTHER_SESSION("a further session is recorded", null, CONVENED, DECIDED),
    DECISION("the ballot closes, a decision is recorded or the report is withdrawn", DECIDED, REQUESTED, CONVENED);

    private final String cause;
    private final ConsultationStage to;
    private final Set<ConsultationStage> from;

    /** @param to null where the stage stays */
    ConsultationTransition(String cause, ConsultationStage to, ConsultationStage... from) {
        this.cause = cause;
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    /** Why a consultation makes this transition, as a clause. */
    public String cause() {
        return cause;
    }

    /** Where it leads from a stage that it starts at. */
    public ConsultationStage to(ConsultationStage stage) {
        return Optional.ofNullable(to).orElse(stage);
    }

    /** The stages that it starts from, in their order. */
    public List<ConsultationStage> from() {
        return List.copyOf(from);
    }

    public boolean startsAt(ConsultationStage stage) {
        return from.contains(stage);
    }
}
