package org.snapback.sanctions.packages;

import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.sanctions.packages.model.AutomaticRung;
import org.snapback.sanctions.packages.model.EncroachmentKind;
import org.snapback.sanctions.packages.model.Gravity;

/** An AUTOMATIC rung as REST and events show it: kinds in their order, so that equal ones read the same. */
@Schema(name = "Automatic", description = "A rung that comes into force when such an encroachment is confirmed")
record AutomaticView(
        @Schema(examples = "2") int rung,

        @Schema(examples = "[\"GROUND\", \"AIR_OR_MISSILE\"]")
        List<EncroachmentKind> kinds,

        Gravity leastGravity) {

    static AutomaticView of(AutomaticRung automatic) {
        return new AutomaticView(
                automatic.rung(), automatic.kinds().stream().sorted().toList(), automatic.leastGravity());
    }

    /** In the order of rungs. */
    static List<AutomaticView> of(List<AutomaticRung> automatic) {
        return automatic.stream()
                .sorted(Comparator.comparingInt(AutomaticRung::rung))
                .map(AutomaticView::of)
                .toList();
    }
}
