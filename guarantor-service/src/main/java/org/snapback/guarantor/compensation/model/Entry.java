package org.snapback.guarantor.compensation.model;

import java.util.UUID;

/**
 * An entry of one award, as far as its rules go.
 *
 * @param reverses the entry that a reversal takes back; null otherwise
 * @param euroAmount in cents; a reversal repeats what it takes back
 */
public record Entry(UUID id, EntryType type, UUID reverses, long euroAmount) {}
