package org.snapback.guarantor.implementations.model;

/**
 * What a state, or the EU for its members, says of carrying out a measure.
 *
 * @param legalAct null where there is none yet
 * @param partialScope which part is in force; null unless PARTLY_IN_FORCE
 * @param reasons why not all of it is; null where it is
 */
public record Report(Stage stage, LegalAct legalAct, String partialScope, String reasons) {}
