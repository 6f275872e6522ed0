package org.snapback.notification.notices;

import java.time.Instant;
import java.util.SortedSet;
import java.util.UUID;

/**
 * A notice that was written, with what decides who is told of it and how.
 *
 * @param state whose it is; null in the stream {@code public}
 * @param eventType the full type of the event that it tells of
 * @param subject the id of what the event is about
 * @param packageId the package that it concerns; null where it concerns none
 * @param measureTypes the types of the measures that it names
 * @param dueBy until when the state must do something; null where there is no deadline
 * @param demand what an answer is demanded from the state for
 * @param obliges whether the state must do something
 */
public record IssuedNotice(
        String stream,
        String state,
        long number,
        UUID eventId,
        String eventType,
        String subject,
        String packageId,
        SortedSet<String> measureTypes,
        Severity severity,
        Marking marking,
        Demand demand,
        boolean obliges,
        Instant dueBy,
        boolean exercise,
        Instant issuedAt) {

    /** Its place. */
    public NoticeRef ref() {
        return new NoticeRef(stream, number);
    }

    static IssuedNotice of(Notice notice) {
        return of(notice, Concerns.of(notice));
    }

    static IssuedNotice of(Notice notice, Concerns concerns) {
        Handling handling = Handling.of(notice);
        return new IssuedNotice(
                notice.stream,
                StreamName.parse(notice.stream).state(),
                notice.number,
                notice.eventId,
                notice.eventType,
                notice.eventSubject,
                concerns.packageId(),
                concerns.measureTypes(),
                handling.severity(),
                handling.marking(),
                handling.demand(),
                notice.dueWhat != null,
                notice.dueBy,
                notice.exercise,
                notice.issuedAt);
    }
}
