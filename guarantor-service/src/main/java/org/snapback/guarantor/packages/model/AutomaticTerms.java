package org.snapback.guarantor.packages.model;

import java.util.Set;

/**
 * When a rung comes into force without a ballot of its own.
 *
 * @param rung from 2 on
 * @param kinds the kinds of encroachment that fire it; open
 * @param leastGravity how grave one must be at least; open
 */
public record AutomaticTerms(int rung, Set<String> kinds, String leastGravity) {
    public AutomaticTerms {
        kinds = Set.copyOf(kinds);
    }
}
