package org.snapback.runtime.inbox;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.snapback.runtime.json.Rfc3339;

/** Reads a CloudEvent in Kafka binary mode; refuses what lacks a header that Snapback's events carry. */
final class EventReader {
    private static final Pattern TYPE = Pattern.compile("org\\.snapback\\.[a-z.-]+\\.v[0-9]+");
    private static final Pattern AUDIENCE = Pattern.compile("PUBLIC|ROSTER|NONE|[A-Z]{2}(,[A-Z]{2})*");

    private final ConsumerRecord<byte[], byte[]> message;

    private EventReader(ConsumerRecord<byte[], byte[]> message) {
        this.message = message;
    }

    /**
     * @throws UnusableEventException naming the header that is missing or wrong
     */
    static ReceivedEvent read(ConsumerRecord<byte[], byte[]> message) {
        return new EventReader(message).read();
    }

    private ReceivedEvent read() {
        if (!"1.0".equals(header("ce_specversion"))) {
            throw new UnusableEventException("ce_specversion is not 1.0");
        }
        String type = header("ce_type");
        if (!TYPE.matcher(type).matches()) {
            throw new UnusableEventException("ce_type is not one of Snapback's: " + shortened(type));
        }
        return new ReceivedEvent(
                uuid("ce_id"),
                header("ce_source"),
                message.topic(),
                type,
                header("ce_aggregatetype"),
                text("the key", message.key()),
                version(),
                time(),
                header("ce_actor"),
                uuid("ce_correlationid"),
                message.headers().lastHeader("ce_causationid") == null
                                || message.headers()
                                                .lastHeader("ce_causationid")
                                                .value()
                                        == null
                        ? null
                        : uuid("ce_causationid"),
                exercise(),
                audience(),
                text("the value", message.value()));
    }

    private String header(String name) {
        Header header = message.headers().lastHeader(name);
        return text(name, header == null ? null : header.value());
    }

    private static String text(String what, byte[] bytes) {
        if (bytes == null) {
            throw new UnusableEventException(what + " is missing");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                // PostgreSQL keeps no such text, so no retry would ever end.
                throw new UnusableEventException(what + " contains a NUL character");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new UnusableEventException(what + " is not UTF-8");
        }
    }

    private UUID uuid(String name) {
        String text = header(name);
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new UnusableEventException(name + " is not a UUID: " + shortened(text));
        }
    }

    private long version() {
        String text = header("ce_aggregateversion");
        try {
            long version = Long.parseLong(text);
            if (version >= 1) {
                return version;
            }
        } catch (NumberFormatException e) {
            // Refused below.
        }
        throw new UnusableEventException("ce_aggregateversion is not an integer from 1 on: " + shortened(text));
    }

    private java.time.Instant time() {
        String text = header("ce_time");
        try {
            return Rfc3339.moment(text);
        } catch (DateTimeException e) {
            throw new UnusableEventException("ce_time is not an RFC 3339 moment: " + shortened(text));
        }
    }

    private String audience() {
        String text = header("ce_audience");
        if (!AUDIENCE.matcher(text).matches()) {
            throw new UnusableEventException("ce_audience is neither a group nor codes of states: " + shortened(text));
        }
        return text;
    }

    private boolean exercise() {
        return switch (header("ce_exercise")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new UnusableEventException("ce_exercise is neither true nor false");
        };
    }

    private static String shortened(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "…";
    }
}
