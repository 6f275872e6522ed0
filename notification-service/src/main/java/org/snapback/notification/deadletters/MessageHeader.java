package org.snapback.notification.deadletters;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.snapback.runtime.json.Json;

/**
 * A header of a message as a replay carries it.
 *
 * @param value its bytes in Base64, null where it was null
 */
record MessageHeader(String name, String value) {
    static MessageHeader of(String name, byte[] value) {
        return new MessageHeader(
                name, value == null ? null : Base64.getEncoder().encodeToString(value));
    }

    /** The bytes as text, whatever they are; null where it was null. */
    String text() {
        return value == null ? null : new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
    }

    static String write(List<MessageHeader> headers) {
        return Json.write(headers);
    }

    static List<MessageHeader> read(String json) {
        try {
            return List.of(Json.read(json, MessageHeader[].class));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
