package org.snapback.notification.access;

import org.snapback.runtime.problem.ProblemType;

/** Why something is refused that concerns access to Kafka. */
enum AccessProblem implements ProblemType {
    GUARANTOR_NOT_KNOWN_HERE(409, "The roster here does not know this state, or not yet"),
    PRINCIPAL_REVOKED(409, "The principal is revoked, for good"),
    KAFKA_AWAY(503, "Kafka cannot be asked now");

    private final int status;
    private final String title;

    AccessProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
