package org.snapback.guarantor.testing;

import org.snapback.servers.testing.TestDatabase;

/** Guarantors for tests of ballots. */
public final class TestRoster {
    private TestRoster() {}

    /** States that have acceded, each with a million inhabitants. */
    public static void acceded(String... codes) {
        for (String code : codes) {
            enter(code, "STATE", 1_000_000, true);
        }
    }

    public static void candidate(String code) {
        enter(code, "STATE", 1_000_000, false);
    }

    public static void accededOrganisation(String code) {
        enter(code, "ORGANISATION", 1_000_000, true);
    }

    private static void enter(String code, String kind, long population, boolean acceded) {
        TestDatabase.update("""
                INSERT INTO guarantor (code, version, kind, name, circle, memberships, population, population_year,
                                       population_source, region, standing, acceded_at, exercise)
                VALUES (?, 1, ?, ?, 'CORE', '{}', ?, 2024, 'a test', 'BALTIC', ?,
                        CASE WHEN ? THEN '2026-01-01T00:00:00Z'::timestamptz END, false)
                """, code, kind, "Name of " + code, population, acceded ? "ACCEDED" : "CANDIDATE", acceded);
    }
}
