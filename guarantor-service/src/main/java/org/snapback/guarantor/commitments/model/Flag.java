package org.snapback.guarantor.commitments.model;

/** Under whose flag training and exercises are held. */
public enum Flag {
    NATO,
    EU,
    NONE
}
