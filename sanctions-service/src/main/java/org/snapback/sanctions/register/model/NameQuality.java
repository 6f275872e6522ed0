package org.snapback.sanctions.register.model;

/** How far its list trusts a name to identify the subject; absent where the list says nothing. */
public enum NameQuality {
    GOOD,
    /** Weak: too common or too short to identify anyone by itself. */
    LOW
}
