package org.snapback.sanctions.packages.model;

/**
 * The rules that a package may name for its adoption and its escalations; guarantor-service counts by them, and knows
 * others for what is no package.
 */
public enum DecisionRule {
    UNANIMITY_WITH_CONSTRUCTIVE_ABSTENTION,
    UNANIMITY,
    QUALIFIED_MAJORITY,
    SILENCE
}
