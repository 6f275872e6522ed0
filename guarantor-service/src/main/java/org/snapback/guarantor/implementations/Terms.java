package org.snapback.guarantor.implementations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.snapback.guarantor.implementations.model.DueTerms;
import org.snapback.runtime.clock.Pace;

/** The terms of implementations, as they run for real or in an exercise. */
@ApplicationScoped
class Terms {
    private final ImplementationSettings settings;
    private final Pace pace;

    Terms(ImplementationSettings settings, Pace pace) {
        this.settings = settings;
        this.pace = pace;
    }

    /** Within what measures are carried into law. */
    DueTerms due(boolean exercise) {
        return new DueTerms(pace.of(settings.atOnceWithin(), exercise), pace.of(settings.within(), exercise));
    }

    /** How long a late state has before all guarantors are told. */
    Duration electorateAfter(boolean exercise) {
        return pace.of(settings.electorateAfter(), exercise);
    }
}
