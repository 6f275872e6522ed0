package org.snapback.sanctions.packages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.snapback.runtime.problem.Violation;
import org.snapback.sanctions.packages.annex.RevisedAnnexes;
import org.snapback.sanctions.packages.model.MeasureCheck;
import org.snapback.sanctions.packages.model.PackageTerms;
import org.snapback.sanctions.packages.model.TextChange;

/** What is wrong with a corrigendum. */
final class CorrigendumCheck {
    private CorrigendumCheck() {}

    /**
     * Every violation at once; pointers count the body's own lists.
     *
     * @param terms as they should read
     */
    static List<Violation> violations(
            PackageRow row, CorrigendumBody body, PackageTerms terms, RevisedAnnexes annexes) {
        List<Violation> found = new ArrayList<>();
        if (body.text() != null) {
            RevisionCheck.text(found, row, body.text(), terms);
        }
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < body.corrected().size(); i++) {
            CorrigendumBody.CorrectedMeasureBody measure = body.corrected().get(i);
            String pointer = "/measures/" + i;
            if (row.measure(measure.id()).isEmpty()) {
                found.add(new Violation(pointer + "/id", "no-such-measure", "Name a measure of this package"));
            }
            if (!seen.add(measure.id())) {
                found.add(new Violation(pointer + "/id", "unique", "A measure is corrected once"));
            }
            if (measure.text() != null) {
                found.addAll(MeasureCheck.contradictions(measure.text().terms(), pointer + "/text"));
            }
            designations(found, pointer + "/designations/", measure, annexes);
        }
        return found;
    }

    /** The same of changes that no corrigendum may make; pointers are places of the text that is voted on. */
    static List<Violation> ofSubstance(List<TextChange> changes) {
        return changes.stream()
                .map(change -> new Violation(
                        change.path(),
                        "wording-only",
                        "A corrigendum corrects wording; this would change what is decided"))
                .toList();
    }

    private static void designations(
            List<Violation> found,
            String pointer,
            CorrigendumBody.CorrectedMeasureBody measure,
            RevisedAnnexes annexes) {
        List<UUID> respelt = measure.respelt();
        Set<UUID> outdated = respelt.isEmpty() ? Set.of() : annexes.outdated(measure.id(), respelt);
        for (int i = 0; i < respelt.size(); i++) {
            if (!outdated.contains(respelt.get(i))) {
                found.add(new Violation(
                        pointer + i,
                        "outdated-designation",
                        "Name a subject of this annex of which the register has a newer version"));
            }
        }
    }
}
