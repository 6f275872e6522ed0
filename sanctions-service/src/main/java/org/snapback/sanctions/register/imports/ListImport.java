package org.snapback.sanctions.register.imports;

import java.time.Instant;
import java.util.UUID;
import org.snapback.sanctions.register.model.Source;

/**
 * One import of a list.
 *
 * @param by the subject of the token that uploaded it
 * @param publishedAt when the issuer published the list; null where nobody said
 * @param fileSha256 of the file; of several, the SHA-256 of their SHA-256s in the order of the parts' names
 */
@SuppressWarnings("ArrayRecordComponent")
record ListImport(
        UUID id,
        Source source,
        Instant at,
        String by,
        Instant publishedAt,
        byte[] fileSha256,
        long bytes,
        ImportCounts counts) {}
