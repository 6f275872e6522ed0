package org.snapback.notification.access;

import java.time.Instant;
import java.util.UUID;

/** What {@code compact.deliveries} carries of a principal: all of it but its password, as it is now. */
record PrincipalEvent(
        UUID principalId,
        String name,
        PrincipalKind kind,
        String state,
        String label,
        Instant createdAt,
        Instant rotatedAt,
        Instant revokedAt,
        String reason) {

    static PrincipalEvent of(PrincipalRow row) {
        return new PrincipalEvent(
                row.id,
                row.name,
                row.kind,
                row.state,
                row.label,
                row.createdAt,
                row.rotatedAt,
                row.revokedAt,
                row.reason);
    }
}
