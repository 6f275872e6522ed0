package org.snapback.sanctions.testing;

import org.snapback.servers.testing.TestDatabase;

/** Guarantors that the local roster knows. */
public final class TestRoster {
    private TestRoster() {}

    public static void acceded(String... codes) {
        for (String code : codes) {
            enter(code, "STATE", "ACCEDED");
        }
    }

    public static void candidate(String code) {
        enter(code, "STATE", "CANDIDATE");
    }

    public static void accededOrganisation(String code) {
        enter(code, "ORGANISATION", "ACCEDED");
    }

    private static void enter(String code, String kind, String standing) {
        TestDatabase.update(
                "INSERT INTO guarantor (code, version, name, kind, circle, standing) VALUES (?, 1, ?, ?, 'CORE', ?)"
                        + " ON CONFLICT (code) DO UPDATE SET standing = excluded.standing",
                code,
                "Name of " + code,
                kind,
                standing);
    }
}
