package org.snapback.guarantor.agreements.model;

/** What a component beside the bilateral agreements is about; OTHER has a name. */
public enum Component {
    BLACK_SEA,
    AIR_AND_MISSILE_DEFENCE,
    OTHER
}
