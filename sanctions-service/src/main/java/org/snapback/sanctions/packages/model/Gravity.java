package org.snapback.sanctions.packages.model;

/** How grave an encroachment is, from the least grave to the gravest. */
public enum Gravity {
    LIMITED,
    SERIOUS,
    GRAVE
}
