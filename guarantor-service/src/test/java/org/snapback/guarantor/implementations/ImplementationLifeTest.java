package org.snapback.guarantor.implementations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.snapback.guarantor.implementations.model.DueTerms;
import org.snapback.guarantor.implementations.model.Duty;
import org.snapback.guarantor.implementations.model.EndReason;
import org.snapback.guarantor.implementations.model.LegalAct;
import org.snapback.guarantor.implementations.model.Report;
import org.snapback.guarantor.implementations.model.ReportCheck;
import org.snapback.guarantor.implementations.model.Stage;
import org.snapback.guarantor.implementations.model.Step;
import org.snapback.guarantor.implementations.model.Transition;
import org.snapback.guarantor.packages.model.Bound;

import static org.assertj.core.api.Assertions.assertThat;

/** Random lives of an implementation keep to the table and to what the database checks. */
class ImplementationLifeTest {
    private static final long SEED = 20_260_304;
    private static final int LIVES = 500;
    private static final Instant START = Instant.parse("2026-03-03T16:00:00Z");
    private static final Duration GRACE = Duration.ofDays(7);
    private static final DueTerms TERMS = new DueTerms(Duration.ofHours(24), Duration.ofDays(30));

    @Test
    void no_life_leaves_the_table() {
        for (int life = 0; life < LIVES; life++) {
            Random random = new Random(SEED + life);
            ImplementationRow row = ImplementationRow.made(
                    share(), new Step.Make("PL", duty(START), random.nextInt(8) == 0, false), TERMS, START);
            Instant now = START;
            for (int step = 0; step < 30; step++) {
                Stage before = row.stage;
                long version = row.version;
                now = now.plus(Duration.ofHours(random.nextInt(400)));
                act(row, random, now);
                String where = "seed %d, step %d".formatted(SEED + life, step);
                assertThat(row.version).as(where).isBetween(version, version + 1);
                if (row.stage != before) {
                    Stage after = row.stage;
                    assertThat(Transition.values())
                            .as(where + ": " + before + " to " + after)
                            .anyMatch(move -> move.to() == after && move.startsAt(before));
                }
                holds(row, where);
            }
        }
    }

    private static void act(ImplementationRow row, Random random, Instant now) {
        switch (random.nextInt(5)) {
            case 0, 1 -> report(row, Stage.values()[random.nextInt(Stage.values().length)], now);
            case 2 -> {
                if (row.isOwed()) {
                    row.end(EndReason.MEASURE_SUSPENDED, now);
                } else {
                    row.renew(new Step.Renew(row.held(), duty(now), random.nextInt(8) == 0, false), TERMS);
                }
            }
            default -> {
                if (row.tellAt != null && !row.tellAt.isAfter(now)) {
                    assertThat(row.isLate(now)).isTrue();
                    if (row.toldStateAt == null) {
                        row.toldState(now, GRACE);
                    } else {
                        assertThat(row.toldStateAt.plus(GRACE)).isBeforeOrEqualTo(now);
                        row.toldElectorate(now, GRACE);
                    }
                }
            }
        }
    }

    private static void report(ImplementationRow row, Stage stage, Instant now) {
        LegalAct act = new LegalAct("An act", "1", LocalDate.of(2026, 3, 1), "Europe/Warsaw", null, null, START);
        boolean reasons = stage == Stage.PARTLY_IN_FORCE || stage == Stage.REFUSED;
        Report report = new Report(
                stage,
                stage.isCarried() ? act : null,
                stage == Stage.PARTLY_IN_FORCE ? "a part" : null,
                reasons ? "why" : null);
        boolean allowed = row.isOwed()
                && ReportCheck.violations(report, now).isEmpty()
                && Transition.reporting(stage)
                        .filter(move -> move.startsAt(row.stage))
                        .isPresent();
        if (allowed) {
            row.take(report, null, now, GRACE);
        }
    }

    private static void holds(ImplementationRow row, String where) {
        assertThat(row.legalAct != null || !row.stage.isCarried()).as(where).isTrue();
        assertThat(row.partialScope != null).as(where).isEqualTo(row.stage == Stage.PARTLY_IN_FORCE);
        assertThat(row.reasons != null)
                .as(where)
                .isEqualTo(row.stage == Stage.PARTLY_IN_FORCE || row.stage == Stage.REFUSED);
        assertThat(row.tellAt == null || row.isOwed() && row.stage.isOpen())
                .as(where)
                .isTrue();
        assertThat(row.toldElectorateAt == null || row.toldStateAt != null)
                .as(where)
                .isTrue();
        assertThat(row.isOwed()).as(where).isEqualTo(row.endReason == null);
        assertThat(row.eased != null).as(where).isEqualTo(!row.isOwed() && row.stage.isCarried());
    }

    private static Duty duty(Instant effect) {
        return new Duty(
                new UUID(1, 2),
                "EXPORT_BAN",
                1,
                "a scope",
                effect,
                Optional.empty(),
                new Bound(Set.of("PL"), Map.of()));
    }

    private static ShareRow share() {
        var share = new ShareRow();
        share.id = new UUID(1, 3);
        share.packageId = new UUID(1, 1);
        share.title = "a title";
        share.state = "PL";
        return share;
    }
}
