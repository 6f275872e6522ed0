package org.snapback.guarantor.calls;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.snapback.guarantor.calls.model.Basis;

/** What the topic {@code compact.commitments} carries of calls; docs/contracts/compact.commitments has the schemas. */
sealed interface CallEvent {
    /** The event's short name. */
    String type();

    /** Of which call. */
    Call call();

    /** The commitment and what it is called for. */
    record Call(
            UUID commitmentId,
            UUID callId,
            UUID encroachmentId,
            UUID agreementId,
            String guarantor,
            String pillar,
            boolean military,
            String what) {
        static Call of(CallRow row) {
            return new Call(
                    row.commitmentId,
                    row.id,
                    row.encroachmentId,
                    row.agreementId,
                    row.guarantor,
                    row.pillar,
                    row.military,
                    row.what);
        }
    }

    record Called(@JsonUnwrapped Call call, Basis basis, UUID ballotId, Instant calledAt, Instant dueAt)
            implements CallEvent {
        static Called of(CallRow row) {
            return new Called(Call.of(row), row.basis, row.ballotId, row.calledAt, row.dueAt);
        }

        @Override
        public String type() {
            return "commitment.called";
        }
    }

    record Overdue(@JsonUnwrapped Call call, Instant dueAt, Instant overdueAt) implements CallEvent {
        @Override
        public String type() {
            return "commitment.call-overdue";
        }
    }

    /** @param late whether the answer was overdue by then */
    record Accepted(@JsonUnwrapped Call call, String procedure, Instant answeredAt, boolean late) implements CallEvent {
        @Override
        public String type() {
            return "commitment.call-accepted";
        }
    }

    /** @param late whether the answer was overdue by then */
    record Declined(@JsonUnwrapped Call call, String procedure, String reasons, Instant answeredAt, boolean late)
            implements CallEvent {
        @Override
        public String type() {
            return "commitment.call-declined";
        }
    }

    record ResponseReported(@JsonUnwrapped Call call, int report, String text, Instant reportedAt)
            implements CallEvent {
        @Override
        public String type() {
            return "commitment.response-reported";
        }
    }

    /** @param reports how many reports are confirmed with it, all that there are */
    record ResponseConfirmed(@JsonUnwrapped Call call, int reports, Instant confirmedAt) implements CallEvent {
        @Override
        public String type() {
            return "commitment.response-confirmed";
        }
    }

    record Ended(@JsonUnwrapped Call call, String reason, Instant endedAt) implements CallEvent {
        @Override
        public String type() {
            return "commitment.call-ended";
        }
    }
}
