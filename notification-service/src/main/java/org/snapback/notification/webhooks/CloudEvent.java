package org.snapback.notification.webhooks;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.snapback.notification.deliveries.Message;
import org.snapback.notification.notices.IssuedNotice;
import org.snapback.notification.notices.Marking;
import org.snapback.notification.notices.Severity;
import org.snapback.notification.notices.ToldNotice;
import org.snapback.notification.subscriptions.Subscription;
import org.snapback.runtime.json.Json;
import org.snapback.runtime.paging.Cursor;

/**
 * A webhook's body: a CloudEvent in its JSON format, structured mode.
 *
 * @param overtaken an extension: whether a later notice was delivered before
 */
record CloudEvent(
        String specversion,
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        String dataschema,
        boolean overtaken,
        @JsonRawValue String data) {
    private static final String PREFIX = "org.snapback.";
    private static final String SCHEMA = "urn:snapback:schema:webhook:";

    /** What a message above PUBLIC says: that something waits, and where. */
    private record Waiting(
            long number, String state, boolean exercise, Severity severity, Marking marking, String where) {}

    private record Test(UUID subscription, String name) {}

    static CloudEvent of(Subscription subscription, Message message, String address, Instant now) {
        return message.notice()
                .map(told -> of(message, told, address))
                .orElseGet(() -> event(
                        message,
                        "subscription.tested.v1",
                        subscription.state(),
                        now,
                        SCHEMA + "subscription.tested.v1",
                        Json.write(new Test(subscription.id(), subscription.name()))));
    }

    private static CloudEvent of(Message message, ToldNotice told, String address) {
        IssuedNotice notice = told.notice();
        if (notice.marking() == Marking.PUBLIC) {
            return event(
                    message,
                    "notice.issued.v1",
                    notice.state(),
                    notice.issuedAt(),
                    "urn:snapback:schema:ministry:notice.issued.v1",
                    told.view());
        }
        String where = address + "/v1/notices?limit=1&cursor="
                + Cursor.of(notice.number() - 1).encode() + (notice.exercise() ? "&exercise=true" : "");
        Waiting waiting = new Waiting(
                notice.number(), notice.state(), notice.exercise(), notice.severity(), notice.marking(), where);
        return event(
                message,
                "notice.waiting.v1",
                notice.state(),
                notice.issuedAt(),
                SCHEMA + "notice.waiting.v1",
                Json.write(waiting));
    }

    private static CloudEvent event(
            Message message, String type, String subject, Instant time, String dataschema, String data) {
        return new CloudEvent(
                "1.0",
                message.id(),
                "urn:snapback:service:notification",
                PREFIX + type,
                subject,
                time,
                "application/json",
                dataschema,
                message.overtaken(),
                data);
    }
}
