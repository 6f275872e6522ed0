package org.snapback.guarantor.relief.model;

import java.time.Instant;
import java.util.List;
import org.snapback.guarantor.packages.model.KnownMeasure;
import org.snapback.guarantor.packages.model.KnownPackage;
import org.snapback.guarantor.packages.model.MeasureStage;

/** Which relief there is that can be questioned, as pure functions of what is known of a package. */
public final class Relief {
    private Relief() {}

    /**
     * The measures of a package whose relief can end: those that are suspended, and those that are lifted while their
     * snapback period runs.
     *
     * @param now the moment of the question
     */
    public static List<KnownMeasure> of(KnownPackage known, Instant now) {
        return known.eased().stream()
                .filter(measure -> measure.stage() == MeasureStage.SUSPENDED || canStillSnapBack(known, now))
                .toList();
    }

    /**
     * Whether the relief that a package gives rests on a condition: what is lifted rests on all three, what is suspended on
     * those that the package's text names.
     *
     * @param condition its name
     */
    public static boolean restsOn(KnownPackage known, String condition, Instant now) {
        return of(known, now).stream()
                .anyMatch(measure -> measure.stage() == MeasureStage.LIFTED
                        || known.suspensionConditions().contains(condition));
    }

    private static boolean canStillSnapBack(KnownPackage known, Instant now) {
        return known.snapbackUntil() != null && now.isBefore(known.snapbackUntil());
    }
}
