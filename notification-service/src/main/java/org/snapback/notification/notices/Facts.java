package org.snapback.notification.notices;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.snapback.runtime.inbox.ReceivedEvent;
import org.snapback.runtime.inbox.UnusableEventException;

/** What an event's data says, field by field; a field that a text needs and that is missing makes the event unusable. */
final class Facts {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final JsonNode data;

    private Facts(JsonNode data) {
        this.data = data;
    }

    static Facts of(ReceivedEvent event) {
        JsonNode data = event.dataAs(JsonNode.class);
        if (!data.isObject()) {
            throw new UnusableEventException("the data is not an object");
        }
        return new Facts(data);
    }

    JsonNode data() {
        return data;
    }

    String text(String field) {
        JsonNode value = data.path(field);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new UnusableEventException("the data has no text " + field);
        }
        return value.asText();
    }

    boolean says(String field, String value) {
        return value.equals(data.path(field).asText());
    }

    long number(String field) {
        if (!data.path(field).isIntegralNumber()) {
            throw new UnusableEventException("the data has no integer " + field);
        }
        return data.path(field).asLong();
    }

    Instant moment(String field) {
        try {
            return OffsetDateTime.parse(text(field)).toInstant();
        } catch (DateTimeException e) {
            throw new UnusableEventException(field + " is not an RFC 3339 moment");
        }
    }

    /** A moment as people write it: 28 November 2026, 03:00 UTC. */
    String written(String field) {
        return MOMENT.format(moment(field));
    }

    /** A list's texts, as an enumeration: LT, PL. */
    String list(String field) {
        return String.join(", ", texts(field));
    }

    List<String> texts(String field) {
        List<String> all = new ArrayList<>();
        data.path(field).forEach(one -> all.add(one.asText()));
        return all;
    }

    /** The measures in a line: ASSET_FREEZE of 1834 names, EXPORT_BAN. */
    String measures() {
        List<String> all = new ArrayList<>();
        for (JsonNode measure : data.path("measures")) {
            long names = measure.path("designations").asLong();
            all.add(measure.path("type").asText()
                    + (names == 0 ? "" : names == 1 ? " of 1 name" : " of " + names + " names"));
        }
        return all.isEmpty() ? "none" : String.join(", ", all);
    }
}
