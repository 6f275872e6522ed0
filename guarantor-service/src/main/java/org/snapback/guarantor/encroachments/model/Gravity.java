package org.snapback.guarantor.encroachments.model;

/** How grave an encroachment is, the least grave first. */
public enum Gravity {
    LIMITED,
    SERIOUS,
    GRAVE
}
