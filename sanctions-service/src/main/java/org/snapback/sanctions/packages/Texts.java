package org.snapback.sanctions.packages;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.snapback.runtime.json.Json;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.sanctions.packages.model.Sight;
import org.snapback.sanctions.packages.model.TextChange;
import org.snapback.sanctions.packages.model.TextComparison;

/** Lays the texts that were put to the guarantors before those who see the package whole. */
@ApplicationScoped
class Texts {
    private final Desk desk;
    private final VersionRepository versions;

    Texts(Desk desk, VersionRepository versions) {
        this.desk = desk;
        this.versions = versions;
    }

    /** A package whose text is, or was, voted on; none of a draft. */
    Outcome<PackageInSight> proposed(UUID id) {
        return desk.toRead(id)
                .flatMap(seen -> seen.canonicalText().isPresent()
                        ? Outcome.done(seen)
                        : Outcome.refused(Problems.notFound("proposed text of package", id)));
    }

    /** A package's versions in order, after the given number. */
    Outcome<List<VersionRow>> after(UUID id, int number, int most) {
        return whole(id).map(row -> versions.after(id, number, most));
    }

    Outcome<VersionRow> version(UUID id, int number) {
        return whole(id)
                .flatMap(row -> versions.version(id, number)
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(Problems.notFound("version of package " + id, number))));
    }

    /** What differs between two versions, which may be in any order. */
    Outcome<ComparisonView> compare(UUID id, int from, int to) {
        return version(id, from)
                .flatMap(before ->
                        version(id, to).map(after -> ComparisonView.of(before, after, changes(before, after))));
    }

    private static List<TextChange> changes(VersionRow before, VersionRow after) {
        return TextComparison.of(read(before), read(after));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read(VersionRow version) {
        try {
            return Json.read(version.canonicalText, Map.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the column holds no text", e);
        }
    }

    private Outcome<PackageRow> whole(UUID id) {
        return desk.toRead(id)
                .flatMap(seen -> seen.sight() == Sight.WHOLE
                        ? Outcome.done(seen.row())
                        : Outcome.refused(Problems.notFound("texts of package", id)));
    }
}
