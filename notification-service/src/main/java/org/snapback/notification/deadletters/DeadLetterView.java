package org.snapback.notification.deadletters;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dead letter as operators see it: why and whence, not what it says. */
@Schema(name = "DeadLetter", description = "A message that a consumer could not use; its bytes are kept and not shown")
record DeadLetterView(
        UUID id,
        @Schema(examples = "guarantor-service") String consumer,

        @Schema(examples = "the data is null, not ProposedText")
        String reason,

        DeadLetterState state,

        @Schema(description = "How often it has failed") int failures,

        Instant firstAt,
        Instant lastAt,

        @Schema(description = "Where the message lay", examples = "compact.packages")
        String topic,

        int partition,
        long offset,

        @Schema(description = "The size of its value") int bytes,
        EventView event,

        @Schema(description = "The message's own headers; absent in lists") @JsonInclude(JsonInclude.Include.NON_NULL)
        List<HeaderView> headers,

        DecisionView replayed,
        DecisionView discarded) {

    private static final int LONGEST = 1_000;
    private static final int MOST = 100;

    /** What the headers say of the event, whether or not it is true. */
    @Schema(name = "DeadLetterEvent")
    record EventView(String id, String type, String subject) {}

    /** A header as text. */
    @Schema(name = "DeadLetterHeader")
    record HeaderView(String name, String value) {}

    /** An operator's last decision of one kind. */
    @Schema(name = "DeadLetterDecision")
    record DecisionView(String by, Instant at, String reason) {}

    static DeadLetterView of(DeadLetter letter) {
        return of(letter, null);
    }

    static DeadLetterView of(DeadLetter letter, List<MessageHeader> headers) {
        return new DeadLetterView(
                letter.id,
                letter.consumer,
                letter.reason,
                letter.state,
                letter.failures,
                letter.firstAt,
                letter.lastAt,
                letter.topic,
                letter.partition,
                letter.position,
                letter.bytes,
                new EventView(letter.eventId, letter.eventType, letter.eventSubject),
                headers == null
                        ? null
                        : headers.stream()
                                .limit(MOST)
                                .map(DeadLetterView::shown)
                                .toList(),
                letter.replayedAt == null ? null : new DecisionView(letter.replayedBy, letter.replayedAt, null),
                letter.discardedAt == null
                        ? null
                        : new DecisionView(letter.discardedBy, letter.discardedAt, letter.discardedBecause));
    }

    private static HeaderView shown(MessageHeader header) {
        String text = header.text();
        return new HeaderView(Letter.line(header.name(), LONGEST), text == null ? null : Letter.line(text, LONGEST));
    }
}
