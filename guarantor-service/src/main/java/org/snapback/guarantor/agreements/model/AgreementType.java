package org.snapback.guarantor.agreements.model;

/** BILATERAL is between one guarantor and Ukraine; a COMPONENT stands beside these and may have several guarantors. */
public enum AgreementType {
    BILATERAL,
    COMPONENT
}
