package org.snapback.sanctions.packages.annex;

import java.util.List;
import java.util.UUID;

/**
 * One subject that a measure names, in the version that it names.
 *
 * @param digest SHA-256 of the subject's content, in lower-case hexadecimal
 * @param name the subject's primary name in that version
 * @param content the subject in full, as RFC 8785 JSON
 * @param id of its legal life, from its proposal on; null in a draft
 * @param disputed whether two secretaries hold that it may be somebody else
 */
public record Designation(
        UUID subjectId,
        int version,
        String digest,
        String source,
        String sourceId,
        String kind,
        String name,
        List<String> programmes,
        String content,
        UUID id,
        boolean disputed) {}
