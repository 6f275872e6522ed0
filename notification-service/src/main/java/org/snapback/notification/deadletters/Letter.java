package org.snapback.notification.deadletters;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;

/**
 * A dead letter as it came.
 *
 * @param consumer who could not use the message
 * @param topic where the message lay, with partition and offset
 * @param headers the message's own
 * @param bytes the size of its value, also where that was left out
 * @param leftOut whether the message was too large to be copied, and is without key, value and headers here
 */
record Letter(
        String consumer,
        String topic,
        int partition,
        long offset,
        String reason,
        Instant failedAt,
        byte[] key,
        List<MessageHeader> headers,
        byte[] value,
        int bytes,
        boolean leftOut) {

    private static final int LONGEST = 200;

    /** A header as a line of text that is not too long to be kept; null where there is none. */
    String header(String name) {
        return headers.stream()
                .filter(header -> header.name().equals(name))
                .reduce((first, last) -> last)
                .map(MessageHeader::text)
                .map(text -> line(text, LONGEST))
                .orElse(null);
    }

    /** What tells it from another message that lay at the same place before Kafka's data were made anew. */
    byte[] fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : new byte[][] {key, value}) {
                digest.update(ByteBuffer.allocate(Integer.BYTES)
                        .putInt(part == null ? -1 : part.length)
                        .array());
                digest.update(part == null ? new byte[0] : part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text with whatever the database or a reader could stumble over replaced, cut to a length. */
    static String line(String text, int longest) {
        int[] clean = text.codePoints()
                .limit(longest)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
                .toArray();
        String line = new String(clean, 0, clean.length);
        return line.length() <= longest ? line : line.substring(0, line.offsetByCodePoints(longest, -1));
    }
}
