package org.snapback.runtime.inbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What a consumer reads of a replayed dead letter: the message as it came from its topic, its bytes in Base64.
 *
 * @param compressed whether the value's bytes are compressed by gzip
 */
record Replay(
        String consumer,
        String topic,
        int partition,
        long offset,
        String key,
        List<Header> headers,
        String value,
        boolean compressed) {

    /** More than any message that is replayed; what unfolds to more is no replay of ours. */
    private static final int LARGEST = 4 << 20;

    /** A header of the message; its value in Base64, absent where it was null. */
    record Header(String name, String value) {}

    /**
     * The message, byte for byte.
     *
     * @throws UnusableEventException where the data does not hold one
     */
    ConsumerRecord<byte[], byte[]> message() {
        if (consumer == null || topic == null || headers == null) {
            throw new UnusableEventException("the replay lacks its consumer, topic or headers");
        }
        try {
            byte[] bytes = bytes(value);
            ConsumerRecord<byte[], byte[]> message =
                    new ConsumerRecord<>(topic, partition, offset, bytes(key), compressed ? unfolded(bytes) : bytes);
            for (Header header : headers) {
                message.headers().add(header.name, bytes(header.value));
            }
            return message;
        } catch (IllegalArgumentException | NullPointerException | IOException e) {
            throw new UnusableEventException("the replay holds no message: " + e.getMessage());
        }
    }

    private static byte[] bytes(String text) {
        return text == null ? null : Base64.getDecoder().decode(text);
    }

    private static byte[] unfolded(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] all = in.readNBytes(LARGEST);
            if (in.read() >= 0) {
                throw new IOException("more than " + LARGEST + " bytes");
            }
            return all;
        }
    }
}
