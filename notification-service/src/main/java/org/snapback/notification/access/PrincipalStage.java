package org.snapback.notification.access;

/** How far a principal has come. */
enum PrincipalStage {
    /** Meant, and perhaps half made in Kafka; nobody but its maker knows of it. */
    PENDING,
    ACTIVE,
    /** For good. */
    REVOKED
}
