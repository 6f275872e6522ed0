package org.snapback.sanctions.register.subjects;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * A subject in one of its versions.
 *
 * @param content in full, as RFC 8785 JSON
 * @param clusterId the cluster of subjects of several lists that are one; null where it is alone
 * @param disputed whether its identity is disputed in a public designation
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
        String content,
        UUID clusterId,
        boolean disputed) {

    /** In lower-case hexadecimal. */
    String digestText() {
        return HexFormat.of().formatHex(digest);
    }
}
