package org.snapback.sanctions.packages.model;

import java.util.Optional;

/**
 * A confirmed encroachment, as far as packages depend on it.
 *
 * @param kind empty for one that this service does not know, which fires no AUTOMATIC rung
 * @param gravity empty for one that this service does not know, which fires no AUTOMATIC rung
 */
public record Encroachment(Optional<EncroachmentKind> kind, Optional<Gravity> gravity) {}
