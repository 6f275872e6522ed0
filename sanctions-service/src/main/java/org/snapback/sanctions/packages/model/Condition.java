package org.snapback.sanctions.packages.model;

/**
 * What must have happened before sanctions are eased. The Kyiv Security Compact: they are not eased until the aggressor
 * ceases its aggression, guarantees that it will not attack again, and compensates the damage.
 */
public enum Condition {
    AGGRESSION_CEASED,
    NON_REPETITION_GUARANTEED,
    DAMAGE_COMPENSATED
}
