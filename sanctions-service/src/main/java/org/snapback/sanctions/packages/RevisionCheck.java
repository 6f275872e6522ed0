package org.snapback.sanctions.packages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.snapback.runtime.problem.Violation;
import org.snapback.sanctions.packages.annex.DraftAnnex;
import org.snapback.sanctions.packages.model.AnnexSource;
import org.snapback.sanctions.packages.model.MeasureCheck;
import org.snapback.sanctions.packages.model.PackageTerms;

/** What is wrong with a revision, apart from what a proposal may not be either. */
final class RevisionCheck {
    private RevisionCheck() {}

    /** Every violation at once; pointers count the body's own lists. */
    static List<Violation> violations(PackageRow row, RevisionBody body, PackageTerms terms, DraftAnnex annex) {
        List<Violation> found = new ArrayList<>();
        text(found, row, body.text(), terms);
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < body.measures().size(); i++) {
            RevisionBody.RevisedMeasureBody measure = body.measures().get(i);
            String pointer = "/measures/" + i;
            if (measure.id() != null && row.measure(measure.id()).isEmpty()) {
                found.add(new Violation(pointer + "/id", "no-such-measure", "Name a measure of this package, or none"));
            }
            if (measure.id() != null && !seen.add(measure.id())) {
                found.add(new Violation(pointer + "/id", "unique", "A measure is revised once"));
            }
            found.addAll(MeasureCheck.contradictions(measure.text().terms(), pointer + "/text"));
            if (measure.annex() != null) {
                annex(found, pointer + "/annex", measure.annex().source(), annex);
            }
        }
        return found;
    }

    /** What is wrong with the text apart from the measures. */
    static void text(List<Violation> found, PackageRow row, PackageBody text, PackageTerms terms) {
        frozen(found, "rule", text.rule(), row.rule);
        frozen(found, "urgent", text.urgent(), row.urgent);
        frozen(found, "decisionWindow", text.decisionWindow(), row.terms().decisionWindow());
        frozen(found, "exercise", text.exercise(), row.exercise);
        terms.repetitions()
                .forEach(one -> found.add(new Violation("/text" + one.pointer(), one.rule(), one.message())));
    }

    private static void frozen(List<Violation> found, String field, Object said, Object ballots) {
        if (said != null && !said.equals(ballots)) {
            found.add(new Violation(
                    "/text/" + field,
                    "frozen-with-the-ballot",
                    "Leave it out: the ballot keeps " + ballots + ", with which it was opened"));
        }
    }

    private static void annex(List<Violation> found, String pointer, AnnexSource source, DraftAnnex annex) {
        for (int i = 0; i < source.selections().size(); i++) {
            if (!annex.knowsList(source.selections().get(i).source())) {
                found.add(new Violation(
                        pointer + "/selections/" + i + "/source", "known-value", "A list of GET /v1/lists"));
            }
        }
        subjects(found, pointer + "/subjectIds/", source.subjectIds(), annex);
        subjects(found, pointer + "/leftOut/", source.leftOut(), annex);
    }

    private static void subjects(List<Violation> found, String pointer, List<UUID> ids, DraftAnnex annex) {
        Set<UUID> unknown = ids.isEmpty() ? Set.of() : annex.unknown(ids);
        for (int i = 0; i < ids.size(); i++) {
            if (unknown.contains(ids.get(i))) {
                found.add(new Violation(pointer + i, "known-subject", "A subject of GET /v1/subjects"));
            }
        }
    }
}
