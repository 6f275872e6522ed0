package org.snapback.guarantor.testing;

import java.time.Instant;
import java.util.UUID;
import org.snapback.servers.testing.TestDatabase;

/** Agreements for tests of what hangs on them, at any stage and as of any moment, put into the tables as they are. */
public final class StoredAgreements {
    private StoredAgreements() {}

    /** A bilateral agreement that has been at this stage since the beginning of 2026. */
    public static UUID bilateral(String guarantor, String stage) {
        return bilateral(guarantor, stage, Instant.parse("2026-01-01T00:00:00Z"));
    }

    public static UUID bilateral(String guarantor, String stage, Instant since) {
        return enter("BILATERAL", guarantor, stage, since, guarantor);
    }

    /** A component with several parties, in force since the beginning of 2026. */
    public static UUID component(String... guarantors) {
        return enter("COMPONENT", null, "IN_FORCE", Instant.parse("2026-01-01T00:00:00Z"), guarantors);
    }

    /** Moves an agreement on, as of this moment. */
    public static void move(UUID id, String stage, Instant since) {
        TestDatabase.update(
                "UPDATE agreement SET version = version + 1, stage = ?, signed_at = coalesce(signed_at, ?::timestamptz),"
                        + " place = coalesce(place, 'Kyiv'),"
                        + " ended_at = CASE WHEN ? IN ('TERMINATED', 'EXPIRED') THEN ?::timestamptz END WHERE id = ?",
                stage,
                since.toString(),
                stage,
                since.toString(),
                id);
        keep(id, stage, since);
    }

    private static UUID enter(String type, String guarantor, String stage, Instant since, String... parties) {
        UUID id = UUID.randomUUID();
        boolean signed = !stage.equals("NEGOTIATING");
        boolean over = stage.equals("TERMINATED") || stage.equals("EXPIRED");
        TestDatabase.update(
                """
                INSERT INTO agreement (id, version, type, component, guarantor, reference, title, circle, natures,
                    ratification, provisional_application, term_years, renewal_years, renews_itself, notice_period,
                    reservations, majority_kinds, stage, opened_at, signed_at, place, ended_at, renewals, exercise)
                VALUES (?, 1, ?, ?, ?, 'a test', 'a test', 'CORE', '{LEGAL}', false, false, 10, 10, true, 'P1Y', '{}',
                    '{}', ?, ?::timestamptz, ?::timestamptz, ?, ?::timestamptz, 0, false)
                """,
                id,
                type,
                type.equals("COMPONENT") ? "BLACK_SEA" : null,
                guarantor,
                stage,
                since.toString(),
                signed ? since.toString() : null,
                signed ? "Kyiv" : null,
                over ? since.toString() : null);
        for (String party : parties) {
            TestDatabase.update("INSERT INTO agreement_party (agreement_id, guarantor) VALUES (?, ?)", id, party);
        }
        keep(id, stage, since);
        return id;
    }

    private static void keep(UUID id, String stage, Instant since) {
        TestDatabase.update("""
                INSERT INTO agreement_version (agreement_id, version, stage, since, content)
                SELECT id, version, ?, ?::timestamptz, jsonb_build_object('id', id, 'stage', ?::text, 'openedAt', ?::text,
                    'terms', jsonb_build_object('type', type, 'component', component, 'componentName', NULL,
                        'parties', ARRAY(SELECT guarantor FROM agreement_party WHERE agreement_id = a.id),
                        'reference', reference, 'title', title, 'circle', circle, 'natures', natures,
                        'ratification', ratification, 'provisionalApplication', provisional_application,
                        'termYears', term_years, 'renewalYears', renewal_years, 'renewsItself', renews_itself,
                        'noticePeriod', notice_period, 'reservations', reservations, 'majorityKinds', majority_kinds),
                    'course', jsonb_build_object('moments', jsonb_build_object(), 'place', NULL, 'renewals', 0,
                        'termEnd', NULL, 'termination', NULL, 'announced', NULL))::text
                FROM agreement a WHERE id = ?
                """, stage, since.toString(), stage, since.toString(), id);
    }
}
