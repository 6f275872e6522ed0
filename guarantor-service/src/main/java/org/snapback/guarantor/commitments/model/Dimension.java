package org.snapback.guarantor.commitments.model;

/** By what sums can be told apart. */
public enum Dimension {
    PILLAR,
    GUARANTOR,
    YEAR,
    UNIT
}
