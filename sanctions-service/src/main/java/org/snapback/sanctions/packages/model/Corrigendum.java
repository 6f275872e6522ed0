package org.snapback.sanctions.packages.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a corrigendum may correct: wording, references, review dates and how a designation is spelt. Whatever else a text
 * says is its substance, which only another decision changes. The line is the Court of Justice's: after its adoption a text
 * may only be corrected in its spelling and grammar (case C-137/92 P, Commission v BASF, point 68); here a ballot decides.
 */
public final class Corrigendum {
    private static final Pattern WORDING = Pattern.compile("/(title|rationale|legalBasis)"
            + "|/clauses/[^/]+/text"
            + "|/measures/[^/]+/(scope"
            + "|(exemptions|derogations)/[^/]+/text"
            + "|windDown/text"
            + "|reviewDate/(date|zone)"
            + "|annex/sha256)");

    private Corrigendum() {}

    /** Those of the changes that are no corrections of wording; none where the text may become so by a corrigendum. */
    public static List<TextChange> ofSubstance(List<TextChange> changes) {
        return changes.stream().filter(change -> !isWording(change)).toList();
    }

    private static boolean isWording(TextChange change) {
        return change.kind() == TextChange.Kind.CHANGED
                && WORDING.matcher(change.path()).matches();
    }
}
