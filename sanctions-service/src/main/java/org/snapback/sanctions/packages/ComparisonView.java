package org.snapback.sanctions.packages;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.sanctions.packages.model.TextChange;

/** What differs between two texts of a package. */
@Schema(name = "PackageComparison", examples = TextExamples.COMPARISON)
record ComparisonView(UUID packageId, VersionView from, VersionView to, List<ChangeView> changes) {
    static ComparisonView of(VersionRow from, VersionRow to, List<TextChange> changes) {
        return new ComparisonView(
                from.key.packageId(),
                VersionView.of(from),
                VersionView.of(to),
                changes.stream().map(ChangeView::of).toList());
    }

    /** One difference. */
    @Schema(name = "PackageTextChange")
    record ChangeView(
            @Schema(
                    description =
                            "A JSON Pointer in which a measure stands by its id, a clause by its type, an AUTOMATIC"
                                    + " rung by its number, an exemption and a derogation by its title",
                    examples = "/clauses/HUMANITARIAN/text")
            String path,

            TextChange.Kind kind,

            @Schema(description = "What stood there, as the text has it; absent where it is ADDED")
            Object before,

            @Schema(description = "What stands there; absent where it is REMOVED")
            Object after) {
        static ChangeView of(TextChange change) {
            return new ChangeView(change.path(), change.kind(), change.before(), change.after());
        }
    }
}
