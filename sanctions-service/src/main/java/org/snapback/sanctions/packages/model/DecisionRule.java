package org.snapback.sanctions.packages.model;

/** How the guarantors decide; guarantor-service counts. */
public enum DecisionRule {
    UNANIMITY,
    QUALIFIED_MAJORITY
}
