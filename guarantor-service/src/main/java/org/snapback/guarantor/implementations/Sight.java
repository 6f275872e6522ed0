package org.snapback.guarantor.implementations;

import org.snapback.guarantor.roster.Roster;
import org.snapback.guarantor.roster.Viewer;
import org.snapback.runtime.identity.Caller;

/**
 * What somebody may see of implementations and alignment. Guarantors see each other's, but that one is late only once all
 * have been told; partners see nothing.
 */
sealed interface Sight {
    /** Ukraine, the secretariat, auditors. */
    record Everything() implements Sight {}

    /** The delegates and the ministry of a guarantor that has acceded. */
    record OfGuarantor(String code) implements Sight {}

    /** A state that has not acceded, or not any more: its own. */
    record Own(String code) implements Sight {}

    /** Everybody else. */
    record Nothing() implements Sight {}

    static Sight of(Caller caller, Roster roster) {
        return switch (Viewer.of(caller)) {
            case Viewer.Everywhere all -> new Everything();
            case Viewer.OfState(String code) -> roster.acceded().contains(code) ? new OfGuarantor(code) : new Own(code);
            case Viewer.Stranger stranger -> new Nothing();
        };
    }

    default boolean sees(ImplementationRow row) {
        return switch (this) {
            case Everything all -> true;
            case OfGuarantor roster -> true;
            case Own(String code) -> row.state.equals(code);
            case Nothing nothing -> false;
        };
    }

    /** Whether it is told that an implementation, when it is late, is so. */
    default boolean seesLateness(ImplementationRow row) {
        return !(this instanceof OfGuarantor(String code)) || row.state.equals(code) || row.toldElectorateAt != null;
    }

    /** Whether it is told how all guarantors carry out measures. */
    default boolean seesAlignment() {
        return this instanceof Everything || this instanceof OfGuarantor;
    }
}
