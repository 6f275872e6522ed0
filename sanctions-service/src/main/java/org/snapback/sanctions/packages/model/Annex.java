package org.snapback.sanctions.packages.model;

/**
 * A frozen annex as the text that is voted on names it.
 *
 * @param count how many subjects it designates
 * @param sha256 over their designations' digests in order of id, in lower-case hexadecimal
 */
public record Annex(long count, String sha256) {}
