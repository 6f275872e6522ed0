package org.snapback.guarantor.consultations.model;

/** Where a consultation is in its life; {@link ConsultationTransition} says how it moves. */
public enum ConsultationStage {
    REQUESTED,
    CONVENED,
    DECIDED
}
