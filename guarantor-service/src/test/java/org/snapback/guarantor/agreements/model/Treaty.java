package org.snapback.guarantor.agreements.model;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.roster.Circle;

import static org.assertj.core.api.Assertions.assertThat;

/** Agreements for tests of the model. */
final class Treaty {
    static final Instant BEGIN = Instant.parse("2026-01-12T09:00:00Z");

    private Treaty() {}

    static Terms terms(boolean ratification, boolean provisional, boolean renewsItself) {
        return new Terms(
                AgreementType.BILATERAL,
                Optional.empty(),
                Optional.empty(),
                List.of("PL"),
                "KSC-PL",
                "Agreement with Poland",
                Circle.CORE,
                List.of(Nature.LEGAL),
                ratification,
                provisional,
                10,
                5,
                renewsItself,
                Period.ofMonths(6),
                List.of(),
                List.of());
    }

    static Agreement negotiating(Terms terms) {
        return Agreement.open(new UUID(0, 1), terms, BEGIN);
    }

    static Agreement signed(Terms terms) {
        return done(negotiating(terms).sign("Kyiv", BEGIN, BEGIN));
    }

    static Agreement inForce(boolean renewsItself) {
        return done(signed(terms(false, false, renewsItself)).enterIntoForce(BEGIN, BEGIN));
    }

    static Agreement done(Acting acting) {
        assertThat(acting).isInstanceOf(Acting.Done.class);
        return ((Acting.Done) acting).agreement();
    }

    static String rule(Acting acting) {
        assertThat(acting).isInstanceOf(Acting.Broken.class);
        return ((Acting.Broken) acting).breaches().getFirst().rule();
    }
}
