package org.snapback.sanctions.register.identity;

/** What is held of two subjects. */
enum IdentityStage {
    PROPOSED,
    SAME,
    DIFFERENT
}
