package org.snapback.guarantor.implementations.model;

import java.util.List;
import java.util.Optional;
import org.snapback.guarantor.packages.model.KnownMeasure;
import org.snapback.guarantor.packages.model.KnownPackage;

/** What a package asks of states: a pure function of the package as it is, so that events that are not known do no harm. */
public final class Duties {
    private Duties() {}

    /** The duties of the rungs that stand, owed or resting, in the order of the text. */
    public static List<Duty> of(KnownPackage known) {
        return known.measures().stream()
                .filter(measure -> measure.effectiveFrom() != null && measure.rung() <= known.rung())
                .map(measure -> new Duty(
                        measure.id(),
                        measure.type(),
                        measure.rung(),
                        measure.scope(),
                        measure.effectiveFrom(),
                        rests(known, measure),
                        known.boundBy(measure)))
                .toList();
    }

    private static Optional<EndReason> rests(KnownPackage known, KnownMeasure measure) {
        return switch (known.stage()) {
            case RESCINDED -> Optional.of(EndReason.PACKAGE_RESCINDED);
            case EXPIRED -> Optional.of(EndReason.MEASURE_EXPIRED);
            case ADOPTED -> rests(measure, Optional.empty());
            case SUSPENDED -> rests(measure, Optional.of(EndReason.MEASURE_SUSPENDED));
            case LIFTED -> rests(measure, Optional.of(EndReason.MEASURE_LIFTED));
            case DRAFT, PROPOSED, REJECTED, WITHDRAWN -> Optional.of(EndReason.NOT_STANDING);
        };
    }

    /** A measure that waits for its moment of effect rests with its package. */
    private static Optional<EndReason> rests(KnownMeasure measure, Optional<EndReason> withPackage) {
        return switch (measure.stage()) {
            case WAITING -> withPackage;
            case IN_FORCE -> Optional.empty();
            case SUSPENDED -> Optional.of(EndReason.MEASURE_SUSPENDED);
            case LIFTED -> Optional.of(EndReason.MEASURE_LIFTED);
            case EXPIRED -> Optional.of(EndReason.MEASURE_EXPIRED);
        };
    }
}
