package org.snapback.notification.deadletters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/**
 * The data of {@code dead-letter.replayed}: the message as it came from its topic, its bytes in Base64.
 *
 * @param compressed whether the value's bytes are compressed by gzip, as large ones are
 */
record ReplayedLetter(
        UUID deadLetterId,
        String consumer,
        String topic,
        int partition,
        long offset,
        String key,
        List<MessageHeader> headers,
        String value,
        boolean compressed) {

    private static final int LARGE = 256 << 10;

    static ReplayedLetter of(DeadLetter letter, DeadLetterMessage message) {
        boolean compressed = message.value != null && message.value.length > LARGE;
        return new ReplayedLetter(
                letter.id,
                letter.consumer,
                letter.topic,
                letter.partition,
                letter.position,
                text(message.key),
                MessageHeader.read(message.headers),
                text(compressed ? folded(message.value) : message.value),
                compressed);
    }

    private static String text(byte[] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] folded(byte[] bytes) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(all)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toByteArray();
    }
}
