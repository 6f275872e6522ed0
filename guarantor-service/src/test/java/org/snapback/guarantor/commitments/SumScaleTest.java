package org.snapback.guarantor.commitments;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.commitments.model.Question;
import org.snapback.guarantor.commitments.model.Sight;
import org.snapback.guarantor.commitments.model.Sums;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.StoredAgreements;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.runtime.problem.Outcome;
import org.snapback.servers.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** Sixty guarantors with 5,000 commitments, 20,000 milestones and as many reports. */
@QuarkusTest
class SumScaleTest extends ServiceTest {
    private static final int GUARANTORS = 60;

    @Inject
    CommitmentSums sums;

    @Test
    void all_of_them_count() {
        String[] states = Arrays.copyOf(Locale.getISOCountries(), GUARANTORS);
        TestRoster.acceded(states);
        for (String state : states) {
            StoredAgreements.bilateral(state, "IN_FORCE");
        }
        enterCommitments();

        var coverage = (Outcome.Done<Coverage>) sums.coverageAt(Instant.now());
        var report = (Sums.Rows) sums.answer(Question.ofGaps(Instant.now()), Sight.ROSTER);

        assertThat(coverage.value().covered()).hasSize(GUARANTORS);
        assertThat(report.rows()).isNotEmpty();
    }

    private static void enterCommitments() {
        TestDatabase.update("""
                INSERT INTO commitment (id, version, agreement_id, guarantor, pillar, nature, mode, flag, confidential,
                    what, verification, value, unit_kind, unit, due, made_at, exercise)
                SELECT gen_random_uuid(), 1, p.agreement_id, p.guarantor,
                       (ARRAY['FINANCE', 'TRAINING', 'INTELLIGENCE', 'WEAPONS_TRANSFER'])[1 + n / 60 % 4], 'MILITARY',
                       'PREVENTIVE', 'NONE', n % 7 = 0, 'a test', 'a test', 400, 'CURRENCY',
                       (ARRAY['EUR', 'USD', 'GBP'])[1 + n / 240 % 3], '2030-01-01', '2026-01-02', false
                FROM generate_series(1, 5000) n
                JOIN (SELECT agreement_id, guarantor, row_number() OVER (ORDER BY guarantor) AS number
                      FROM agreement_party) p ON p.number = 1 + n % 60
                """);
        TestDatabase.update("""
                INSERT INTO commitment_milestone (commitment_id, number, due, value, delivered, confirmed)
                SELECT id, n, '2026-06-30'::timestamptz + n * interval '1 year', 100, 50, 0
                FROM commitment, generate_series(1, 4) n
                """);
        TestDatabase.update("""
                INSERT INTO progress_report (id, commitment_id, milestone, stage, value, evidence, reported_at)
                SELECT gen_random_uuid(), commitment_id, number, 'REPORTED', 50, '[]', '2026-01-03'
                FROM commitment_milestone
                """);
        TestDatabase.update("ANALYZE");
    }
}
