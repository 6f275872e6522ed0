package org.snapback.guarantor.testing;

import org.snapback.servers.testing.TestDatabase;

/** Guarantors for tests of ballots. */
public final class TestRoster {
    private TestRoster() {}

    /** States that have acceded, each with a million inhabitants. */
    public static void acceded(String... codes) {
        for (String code : codes) {
            enter(code, "STATE", "CORE", 1_000_000, true);
        }
    }

    /** States of the broader circle that have acceded. */
    public static void accededBroader(String... codes) {
        for (String code : codes) {
            enter(code, "STATE", "BROADER", 1_000_000, true);
        }
    }

    /** A core guarantor that has acceded by an agreement in force. */
    public static void inForce(String code) {
        candidate(code);
        TestAgreements.inForce(TestAgreements.terms(code));
    }

    public static void candidate(String code) {
        enter(code, "STATE", "CORE", 1_000_000, false);
    }

    public static void accededOrganisation(String code) {
        enter(code, "ORGANISATION", "CORE", 1_000_000, true);
    }

    private static void enter(String code, String kind, String circle, long population, boolean acceded) {
        TestDatabase.update(
                """
                INSERT INTO guarantor (code, version, kind, name, circle, memberships, population, population_year,
                                       population_source, region, standing, acceded_at, exercise)
                VALUES (?, 1, ?, ?, ?, '{}', ?, 2024, 'a test', 'BALTIC', ?,
                        CASE WHEN ? THEN '2026-01-01T00:00:00Z'::timestamptz END, false)
                """, code, kind, "Name of " + code, circle, population, acceded ? "ACCEDED" : "CANDIDATE", acceded);
    }
}
