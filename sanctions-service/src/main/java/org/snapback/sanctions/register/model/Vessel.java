package org.snapback.sanctions.register.model;

import java.util.List;

/**
 * A vessel's particulars, each as its list writes it.
 *
 * @param imo the number of seven digits that stays with the hull
 * @param mmsi the radio's number
 * @param tonnage deadweight
 */
public record Vessel(
        String imo,
        String mmsi,
        String callSign,
        String type,
        String tonnage,
        String grossTonnage,
        String flag,
        List<String> formerFlags,
        String owner) {
    public Vessel {
        formerFlags = Lists.orEmpty(formerFlags);
    }
}
