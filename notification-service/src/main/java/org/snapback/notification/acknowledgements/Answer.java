package org.snapback.notification.acknowledgements;

import java.util.Optional;
import org.snapback.notification.notices.Demand;
import org.snapback.runtime.inbox.ReceivedEvent;

/**
 * What an event answers.
 *
 * @param to the demand, on the event's subject
 * @param state whose answer it is; null where it ends the demand for all
 */
record Answer(Demand to, String state) {
    /** What is read of an event; each has one of the two. */
    record Whose(String state, String guarantor) {}

    static Optional<Answer> of(ReceivedEvent event) {
        return switch (event.type()) {
            case "org.snapback.ballot.vote-cast.v1" -> by(event, Demand.VOTE_DUE);
            case "org.snapback.ballot.closed.v1", "org.snapback.ballot.revised.v1", "org.snapback.ballot.referred.v1" ->
                forAll(Demand.VOTE_DUE);
            case "org.snapback.consultation.attendance-confirmed.v1" -> by(event, Demand.CONSULTATION_CONVENED);
            case "org.snapback.consultation.convened.v1", "org.snapback.consultation.decided.v1" ->
                forAll(Demand.CONSULTATION_CONVENED);
            case "org.snapback.implementation.reported.v1", "org.snapback.implementation.ended.v1" ->
                by(event, Demand.IMPLEMENTATION_DUE);
            case "org.snapback.commitment.call-accepted.v1",
                    "org.snapback.commitment.call-declined.v1",
                    "org.snapback.commitment.call-ended.v1",
                    "org.snapback.encroachment.security-council-reported.v1" -> by(event, Demand.OBLIGATION_DUE);
            default -> Optional.empty();
        };
    }

    private static Optional<Answer> by(ReceivedEvent event, Demand demand) {
        Whose whose = event.dataAs(Whose.class);
        String state = whose.state == null ? whose.guarantor : whose.state;
        return Optional.ofNullable(state).map(code -> new Answer(demand, code));
    }

    private static Optional<Answer> forAll(Demand demand) {
        return Optional.of(new Answer(demand, null));
    }
}
