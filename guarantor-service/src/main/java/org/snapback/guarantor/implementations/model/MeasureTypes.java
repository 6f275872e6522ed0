package org.snapback.guarantor.implementations.model;

import java.util.Set;

/** What the type of a measure means for carrying it out. The types are open: one that is not named here is usual. */
public final class MeasureTypes {
    private static final Set<String> AT_ONCE = Set.of("ASSET_FREEZE", "TRAVEL_BAN");
    private static final Set<String> NATIONAL = Set.of("TRAVEL_BAN", "ARMS_EMBARGO");

    private MeasureTypes() {}

    /** Whether it is carried out at once, as whoever is named and warned moves assets or travels. */
    public static boolean isAtOnce(String type) {
        return AT_ONCE.contains(type);
    }

    /**
     * Whether each member state of the EU carries it out by itself. The EU decides on all measures by TEU article 29 and
     * carries those into law that reduce economic and financial relations (TFEU article 215); the admission of persons to
     * a state's territory and arms (TFEU article 346(1)(b)) stay with its members.
     */
    public static boolean isNational(String type) {
        return NATIONAL.contains(type);
    }
}
