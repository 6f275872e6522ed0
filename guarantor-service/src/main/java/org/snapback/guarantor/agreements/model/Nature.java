package org.snapback.guarantor.agreements.model;

/** How an agreement binds; it can do both. */
public enum Nature {
    LEGAL,
    POLITICAL
}
