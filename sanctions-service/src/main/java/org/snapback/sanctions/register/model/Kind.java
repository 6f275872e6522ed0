package org.snapback.sanctions.register.model;

/** What a subject is. */
public enum Kind {
    PERSON,
    ENTITY,
    VESSEL,
    AIRCRAFT
}
