package org.snapback.sanctions.packages.model;

import java.util.EnumSet;
import java.util.Set;

/** The kinds of restriction. */
public enum MeasureType {
    /** Freezes assets, and makes nothing available, directly or indirectly. */
    ASSET_FREEZE,
    TRAVEL_BAN,
    ARMS_EMBARGO,
    EXPORT_BAN,
    IMPORT_BAN,
    DUAL_USE_CONTROL,
    TRANSIT_BAN,
    /** Binds services to a product's highest price; see {@link PriceCap}. */
    PRICE_CAP,
    FINANCIAL_MESSAGING_CUTOFF,
    TRANSACTION_BAN,
    CAPITAL_MARKETS_RESTRICTION,
    INVESTMENT_BAN,
    SERVICES_BAN,
    PROCUREMENT_BAN,
    /** Closes ports to vessels and refuses them services. */
    VESSEL_BAN,
    AIRSPACE_CLOSURE,
    ROAD_TRANSPORT_BAN,
    BROADCAST_BAN,
    RESERVE_IMMOBILISATION,
    /** Cannot be undone: never automatic, suspended or snapped back. */
    ASSET_CONFISCATION;

    private static final Set<MeasureType> NEEDS_HUMANITARIAN_CLAUSE =
            EnumSet.of(ASSET_FREEZE, TRANSACTION_BAN, FINANCIAL_MESSAGING_CUTOFF);
    private static final Set<MeasureType> BINDS_AT_PUBLICATION = EnumSet.of(ASSET_FREEZE, TRAVEL_BAN);

    /** Whether a package with such a measure must carry a HUMANITARIAN clause. */
    public boolean needsHumanitarianClause() {
        return NEEDS_HUMANITARIAN_CLAUSE.contains(this);
    }

    /** Whether it takes effect at the moment its names are published, never later: a warned subject moves its assets. */
    public boolean bindsAtPublication() {
        return BINDS_AT_PUBLICATION.contains(this);
    }

    /**
     * Whether it may stand on an AUTOMATIC rung, which comes into force without a ballot. No type is military: a package
     * holds sanctions only, and military answers are commitments, which states give one by one.
     */
    public boolean mayBeAutomatic() {
        return reversible();
    }

    /** Whether it can be suspended and snapped back. */
    public boolean reversible() {
        return this != ASSET_CONFISCATION;
    }
}
