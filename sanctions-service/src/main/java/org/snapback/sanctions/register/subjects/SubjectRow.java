package org.snapback.sanctions.register.subjects;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * A subject in one of its versions.
 *
 * @param content in full, as RFC 8785 JSON
 */
@SuppressWarnings("ArrayRecordComponent")
record SubjectRow(
        UUID id,
        String source,
        String sourceId,
        String kind,
        String primaryName,
        List<String> programmes,
        int version,
        byte[] digest,
        boolean gone,
        Instant validFrom,
        Instant knownFrom,
        String content) {

    /** In lower-case hexadecimal. */
    String digestText() {
        return HexFormat.of().formatHex(digest);
    }
}
