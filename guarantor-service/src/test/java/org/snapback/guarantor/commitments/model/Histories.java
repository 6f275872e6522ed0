package org.snapback.guarantor.commitments.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Histories of confidential commitments, from a seed. */
final class Histories {
    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    static final List<String> GUARANTORS = List.of("CA", "DE", "EE", "FR", "GB", "PL");
    private static final int DAYS = 100;

    private Histories() {}

    static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }

    static List<Instant> moments() {
        List<Instant> moments = new ArrayList<>();
        for (int day = 0; day <= DAYS; day += 5) {
            moments.add(day(day));
        }
        return moments;
    }

    static List<Contribution> any(Random random) {
        List<Contribution> all = new ArrayList<>();
        for (int i = random.nextInt(25); i >= 0; i--) {
            int from = random.nextInt(DAYS);
            all.add(new Contribution(
                    new UUID(random.nextLong(), i),
                    random.nextBoolean() ? Pillar.INTELLIGENCE : Pillar.WEAPONS_TRANSFER,
                    random.nextInt(4) == 0 ? Unit.piece("howitzer") : Unit.currency("EUR"),
                    GUARANTORS.get(random.nextInt(GUARANTORS.size())),
                    random.nextInt(5) == 0 ? random.nextLong(1, 10_000) : random.nextLong(50, 150),
                    day(from),
                    random.nextInt(4) == 0 ? Optional.of(day(from + 1 + random.nextInt(DAYS))) : Optional.empty()));
        }
        return all;
    }

    static Contribution with(Contribution one, long value) {
        return new Contribution(
                one.commitment(), one.pillar(), one.unit(), one.guarantor(), value, one.from(), one.until());
    }
}
