package org.snapback.guarantor.commitments.model;

/** The fields in which a guarantor stands by Ukraine, as the Compact names them. */
public enum Pillar {
    DEFENCE_INDUSTRY,
    WEAPONS_TRANSFER,
    INTELLIGENCE,
    TRAINING,
    JOINT_EXERCISES,
    FINANCE,
    INFRASTRUCTURE,
    TECHNICAL,
    INFORMATION,
    AIR_AND_MISSILE_DEFENCE,
    BLACK_SEA,
    SANCTIONS;

    /** Whether a commitment can be carried out under an alliance's or the Union's flag: training and exercises alone. */
    public boolean knowsFlag() {
        return this == TRAINING || this == JOINT_EXERCISES;
    }
}
