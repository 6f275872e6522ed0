package org.snapback.guarantor.implementations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.snapback.guarantor.implementations.model.EasedStage;
import org.snapback.guarantor.implementations.model.EndReason;
import org.snapback.guarantor.implementations.model.LegalAct;
import org.snapback.guarantor.implementations.model.Stage;

/**
 * What the topic {@code compact.implementations} carries of implementations; docs/contracts/compact.implementations has
 * the schemas. All but an act of an organisation are about one state's share of one package.
 */
sealed interface ImplementationEvent {
    /** The event's short name. */
    String type();

    /**
     * A package has moved, or the state has joined, and something is due from it.
     *
     * @param move the event that made it due
     */
    record Due(@JsonUnwrapped ShareData share, String move, List<Carried> implementations)
            implements ImplementationEvent {
        @Override
        public String type() {
            return "implementation.due";
        }
    }

    /** One implementation has been reported on, by the state or by an act that counts for it. */
    record Reported(
            @JsonUnwrapped ShareData share,
            String partialScope,
            String reasons,
            UUID unionActId,
            Instant reportedAt,
            List<Carried> implementations)
            implements ImplementationEvent {
        @Override
        public String type() {
            return "implementation.reported";
        }
    }

    /**
     * Implementations are past their due moment.
     *
     * @param toldTo STATE at first, ELECTORATE after a while
     */
    record Late(@JsonUnwrapped ShareData share, ToldTo toldTo, List<Carried> implementations)
            implements ImplementationEvent {
        @Override
        public String type() {
            return "implementation.late";
        }
    }

    /** A package has moved, or the state has left, and something is not owed any more. */
    record Ended(@JsonUnwrapped ShareData share, String move, List<Carried> implementations)
            implements ImplementationEvent {
        @Override
        public String type() {
            return "implementation.ended";
        }
    }

    /**
     * A state has reported of easing its law.
     *
     * @param eased how far
     */
    record Eased(
            @JsonUnwrapped ShareData share,
            EasedStage eased,
            LegalAct legalAct,
            String partialScope,
            String reasons,
            Instant reportedAt,
            List<Carried> implementations)
            implements ImplementationEvent {
        @Override
        public String type() {
            return "implementation.eased";
        }
    }

    /** Who is told that a state is late. */
    enum ToldTo {
        STATE,
        ELECTORATE
    }

    /** Which state's share of which package. */
    record ShareData(UUID shareId, UUID packageId, String title, String state) {
        static ShareData of(ShareRow row) {
            return new ShareData(row.id, row.packageId, row.title, row.state);
        }
    }

    /**
     * An implementation as it stands.
     *
     * @param effectiveFrom from when the measure binds the state
     * @param from from when the state's law carries it; absent while it does not
     * @param until when it ceased to be owed; absent while it is
     * @param eased how far the law that carries it is eased since; absent where there is none
     */
    record Carried(
            UUID implementationId,
            UUID measureId,
            String measureType,
            int rung,
            Stage stage,
            boolean inherited,
            Instant effectiveFrom,
            Instant dueAt,
            LegalAct legalAct,
            Instant from,
            Instant until,
            EndReason endReason,
            EasedStage eased) {
        static Carried of(ImplementationRow row) {
            return new Carried(
                    row.id,
                    row.measureId,
                    row.measureType,
                    row.rung,
                    row.stage,
                    row.inherited,
                    row.effectiveFrom,
                    row.dueAt,
                    row.legalAct,
                    row.stage.isCarried() ? row.legalAct.entryIntoForce() : null,
                    row.endedAt,
                    row.endReason,
                    row.eased);
        }

        static List<Carried> of(List<ImplementationRow> rows) {
            return rows.stream().map(Carried::of).toList();
        }
    }
}
