package org.snapback.notification.access;

/** For whom a principal is. */
enum PrincipalKind {
    /** A state's ministry: reads what its state is told, and what is public. */
    MINISTRY,
    /** A partner's system: reads what is public. */
    PARTNER
}
