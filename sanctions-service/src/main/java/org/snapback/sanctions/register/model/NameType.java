package org.snapback.sanctions.register.model;

/** What a name is to its subject. */
public enum NameType {
    /** The name that its list leads with. */
    PRIMARY,
    /** The primary name in the script that it is written in at home. */
    ORIGINAL_SCRIPT,
    /** Also known as. */
    AKA,
    /** Formerly known as. */
    FKA,
    /** Now known as. */
    NKA
}
