package org.snapback.sanctions.packages.model;

import java.util.Optional;
import java.util.Set;
import org.snapback.runtime.identity.Role;

/**
 * Who wants to read.
 *
 * @param roles what the token says
 * @param state the state that the reader acts for
 */
public record Reader(Set<Role> roles, Optional<String> state) {
    private static final String UKRAINE = "UA";

    public Reader {
        roles = Set.copyOf(roles);
    }

    /** The state that lets the reader see more than the public: a delegate's, the beneficiary's or a ministry's. */
    public Optional<String> actingState() {
        boolean actsForState =
                roles.contains(Role.DELEGATE) || roles.contains(Role.BENEFICIARY) || roles.contains(Role.MINISTRY);
        return actsForState ? state : Optional.empty();
    }

    /** Whether the reader sees every proposal: the secretariat, the auditor and Ukraine. */
    public boolean seesEveryProposal() {
        return roles.contains(Role.SECRETARIAT)
                || roles.contains(Role.AUDITOR)
                || actingState().equals(Optional.of(UKRAINE));
    }
}
