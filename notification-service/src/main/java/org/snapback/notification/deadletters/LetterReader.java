package org.snapback.notification.deadletters;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.snapback.runtime.inbox.DeadLetterHeaders;
import org.snapback.runtime.json.Rfc3339;

/** Reads what lies on the topics of dead letters. One that is none is kept too, as a dead letter of this reader. */
final class LetterReader {
    /** The consumer of what lies on these topics and is no dead letter; nothing can be replayed to it. */
    static final String CONSUMER = "notification-service-dead-letters";

    private static final int LONGEST_REASON = 400;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,99}");
    private static final Pattern TOPIC = Pattern.compile("[A-Za-z0-9._-]{1,249}");

    private final ConsumerRecord<byte[], byte[]> message;

    private LetterReader(ConsumerRecord<byte[], byte[]> message) {
        this.message = message;
    }

    static Letter read(ConsumerRecord<byte[], byte[]> message) {
        LetterReader reader = new LetterReader(message);
        try {
            return reader.letter();
        } catch (IllegalArgumentException e) {
            return reader.unreadable(e.getMessage());
        }
    }

    private Letter letter() {
        String leftOut = text(DeadLetterHeaders.LEFT_OUT);
        return new Letter(
                matching(DeadLetterHeaders.CONSUMER, NAME),
                matching(DeadLetterHeaders.TOPIC, TOPIC),
                (int) number(DeadLetterHeaders.PARTITION, Integer.MAX_VALUE),
                number(DeadLetterHeaders.OFFSET, Long.MAX_VALUE),
                reason(text(DeadLetterHeaders.REASON)),
                failedAt(),
                message.key(),
                headers(false),
                message.value(),
                leftOut == null ? size() : (int) number(DeadLetterHeaders.LEFT_OUT, Integer.MAX_VALUE),
                leftOut != null);
    }

    private Letter unreadable(String because) {
        return new Letter(
                CONSUMER,
                message.topic(),
                message.partition(),
                message.offset(),
                reason("no dead letter: " + because),
                Instant.ofEpochMilli(message.timestamp()),
                message.key(),
                headers(true),
                message.value(),
                size(),
                false);
    }

    private int size() {
        return message.value() == null ? 0 : message.value().length;
    }

    private List<MessageHeader> headers(boolean all) {
        List<MessageHeader> headers = new ArrayList<>();
        for (Header header : message.headers()) {
            if (all || !header.key().startsWith(DeadLetterHeaders.PREFIX)) {
                headers.add(MessageHeader.of(header.key(), header.value()));
            }
        }
        return headers;
    }

    private String matching(String name, Pattern pattern) {
        String text = text(name);
        if (text == null || !pattern.matcher(text).matches()) {
            throw new IllegalArgumentException(name + " is missing or not of its form");
        }
        return text;
    }

    private long number(String name, long most) {
        try {
            long number = Long.parseLong(String.valueOf(text(name)));
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused below.
        }
        throw new IllegalArgumentException(name + " is no number from 0 to " + most);
    }

    private Instant failedAt() {
        try {
            String text = text(DeadLetterHeaders.TIME);
            if (text != null) {
                return Rfc3339.moment(text);
            }
        } catch (DateTimeException e) {
            // The broker's own moment serves.
        }
        return Instant.ofEpochMilli(message.timestamp());
    }

    private static String reason(String text) {
        String line = text == null ? "" : Letter.line(text, LONGEST_REASON).strip();
        return line.isEmpty() ? "no reason was given" : line;
    }

    private String text(String name) {
        Header header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
