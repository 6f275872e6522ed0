package org.snapback.notification.notices;

/** How soon a notice matters; from least to most. */
public enum Severity {
    ROUTINE,
    IMPORTANT,
    URGENT
}
