package org.snapback.sanctions.register.lists;

/**
 * A row that is not taken in.
 *
 * @param part the upload's part that it stands in: {@code list} for an XML body
 * @param line where it begins, from 1
 * @param sourceId the subject that it is about, the list's own number; null where it cannot be read
 * @param rule the broken rule, a stable word
 * @param reason what would satisfy it
 */
public record Rejection(String part, long line, String sourceId, String rule, String reason) {}
