package org.snapback.sanctions.packages.model;

import java.util.Set;

/**
 * What a package itself says of its easing.
 *
 * @param suspension the conditions on which it may be suspended, all of which must be confirmed; at least one
 */
public record EasingTerms(Set<Condition> suspension) {
    public EasingTerms {
        suspension = Set.copyOf(suspension);
    }
}
