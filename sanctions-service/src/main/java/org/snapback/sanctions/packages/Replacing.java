package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.snapback.sanctions.packages.annex.DraftAnnex;
import org.snapback.sanctions.packages.annex.RevisedAnnexes;
import org.snapback.sanctions.packages.model.RevisedText;
import org.snapback.sanctions.packages.model.VersionFate;

/** Puts a version's text, and its annexes, in the place of the one that stands. It moves no measure. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Replacing {
    private final PackageRepository packages;
    private final VersionRepository versions;
    private final RevisedAnnexes annexes;
    private final DraftAnnex drafts;
    private final Clock clock;

    Replacing(
            PackageRepository packages,
            VersionRepository versions,
            RevisedAnnexes annexes,
            DraftAnnex drafts,
            Clock clock) {
        this.packages = packages;
        this.versions = versions;
        this.annexes = annexes;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** The version's text is the package's from now on. */
    void take(PackageRow row, VersionRow version) {
        RevisedText text = version.content;
        Set<UUID> present = row.measures.stream().map(measure -> measure.id).collect(Collectors.toSet());
        Set<UUID> removed = text.removed(present);
        Set<UUID> replaced = annexes.measures(row.id, version.number());
        replaced.addAll(text.sources().keySet());
        text.measures().stream()
                .filter(part -> part.annex().count() == 0)
                .map(RevisedText.Part::id)
                .forEach(replaced::add);
        replaced.retainAll(present);
        replaced.addAll(removed);
        annexes.putAside(row.id, versions.standing(row.id).number(), replaced);
        row.measures.removeIf(measure -> removed.contains(measure.id));
        row.write(text.terms());
        for (RevisedText.Part part : text.measures()) {
            MeasureRow measure = row.measure(part.id()).orElseGet(() -> added(row, part.id()));
            measure.write(part.terms());
            measure.freeze(part.annex());
        }
        packages.flush();
        annexes.take(row.id, version.number());
        text.sources().forEach(drafts::replace);
        row.canonicalText = version.canonicalText;
        row.digest = version.digest;
        version.settle(VersionFate.TAKEN, null, clock.instant());
    }

    private static MeasureRow added(PackageRow row, UUID id) {
        MeasureRow measure = new MeasureRow();
        measure.id = id;
        measure.parent = row;
        row.measures.add(measure);
        return measure;
    }
}
