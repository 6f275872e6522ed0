package org.snapback.sanctions.packages.model;

import java.util.UUID;

/** A measure as it is proposed: its terms and its frozen annex. */
public record Measure(UUID id, MeasureTerms terms, Annex annex) {}
