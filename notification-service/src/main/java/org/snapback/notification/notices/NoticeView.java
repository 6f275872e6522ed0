package org.snapback.notification.notices;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.notification.wording.Words;

/** A notice as its readers see it: over REST, in server-sent events, and as the data of its Kafka event. */
@Schema(name = "Notice", description = "What one state, or everybody, is told of one event")
record NoticeView(
        @Schema(description = "The notice's number in its stream, from 1 on without gaps")
        long number,

        @Schema(description = "The state that it is for; absent in an announcement", examples = "PL")
        String state,

        @Schema(examples = "Ballot open: Answer to the attacks on Ukraine's power grid")
        String title,

        @Schema(description = "Plain sentences") String text,

        @Schema(description = "What the state must do; absent where nothing is asked of it")
        DueView due,

        @Schema(
                description = "That this is not the legal act",
                examples = "This notice is not the legal act. The legal act is the one that it names.")
        String caveat,

        @Schema(description = "How soon it matters") Severity severity,

        @Schema(description = "Above PUBLIC, mail and webhook say only that something waits, and where")
        Marking marking,

        @Schema(description = "What an answer is demanded from the state for; absent where none is")
        Demand demand,

        @Schema(description = "Whether it belongs to an exercise")
        boolean exercise,

        AboutView about) {

    /** What is due. */
    @Schema(name = "Due")
    record DueView(
            @Schema(examples = "Vote") String what,

            @Schema(description = "Until when; absent where there is no deadline")
            Instant by) {}

    /** The event that the notice tells of. */
    @Schema(name = "About", description = "The event that the notice tells of, as its owner published it")
    record AboutView(
            UUID id,

            @Schema(examples = "org.snapback.ballot.opened.v1")
            String type,

            Instant time,

            @Schema(examples = "urn:snapback:service:guarantor")
            String source,

            @Schema(description = "What it is about: the id of a package, a ballot, a guarantor or a list")
            String subject,

            @JsonRawValue
            @Schema(
                    type = SchemaType.OBJECT,
                    implementation = Object.class,
                    description = "The event's data; docs/contracts has its schema")
            String data) {}

    /** The view of a notice with its words, which may be in another language than those that are kept. */
    static NoticeView of(Notice notice, Words words) {
        Handling handling = Handling.of(notice);
        return new NoticeView(
                notice.number,
                StreamName.parse(notice.stream).state(),
                words.title(),
                words.text(),
                words.due() == null
                        ? null
                        : new DueView(words.due().what(), words.due().by()),
                words.caveat(),
                handling.severity(),
                handling.marking(),
                handling.demand() == Demand.NONE ? null : handling.demand(),
                notice.exercise,
                new AboutView(
                        notice.eventId,
                        notice.eventType,
                        notice.eventTime,
                        notice.eventSource,
                        notice.eventSubject,
                        notice.eventData));
    }
}
