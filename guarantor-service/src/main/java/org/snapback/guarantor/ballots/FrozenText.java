package org.snapback.guarantor.ballots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.snapback.runtime.json.Json;

/**
 * A text that a ballot decides on: canonical JSON (RFC 8785), so that whoever has the same facts finds the same digest.
 *
 * @param text in canonical form
 */
public record FrozenText(String text) {
    /** The text of these members: texts, integers, and lists and maps of such. */
    public static FrozenText of(Map<String, Object> members) {
        try {
            return new FrozenText(new JsonCanonicalizer(Json.write(members)).getEncodedString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 of the text in UTF-8, in lower-case hexadecimal. */
    public String digest() {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
