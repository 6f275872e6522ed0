package org.snapback.sanctions.packages;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.sanctions.packages.model.PackageText;
import org.snapback.sanctions.packages.model.RevisedText;
import org.snapback.sanctions.packages.model.VersionFate;

/** The texts that were put to the guarantors. Whoever writes here holds the package's row. */
@ApplicationScoped
class VersionRepository implements PanacheRepositoryBase<VersionRow, VersionRow.Key> {
    /** A package's versions in order, after the given number. */
    List<VersionRow> after(UUID packageId, int number, int most) {
        return find("key.packageId = ?1 and key.number > ?2 order by key.number", packageId, number)
                .page(Page.ofSize(most))
                .list();
    }

    Optional<VersionRow> version(UUID packageId, int number) {
        return findByIdOptional(new VersionRow.Key(packageId, number));
    }

    /** The text that its ballot has not answered yet. */
    Optional<VersionRow> pending(UUID packageId) {
        return find("key.packageId = ?1 and fate = ?2", packageId, VersionFate.PENDING)
                .firstResultOptional();
    }

    /** The version whose text the package has; one that was proposed has one. */
    VersionRow standing(UUID packageId) {
        return find("key.packageId = ?1 and fate = ?2 order by key.number desc", packageId, VersionFate.TAKEN)
                .firstResult();
    }

    int nextNumber(UUID packageId) {
        return (int) count("key.packageId", packageId) + 1;
    }

    /** Keeps the text that a ballot is opened on. */
    void proposed(PackageRow row, PackageText text, String by) {
        VersionRow version = next(row, row.ballotId, text, by, row.proposedAt);
        version.settle(VersionFate.TAKEN, null, row.proposedAt);
        persist(version);
    }

    /**
     * Keeps a text that is to stand in the place of the package's, as its next version.
     *
     * @param text what {@code content} reads as
     */
    VersionRow put(PackageRow row, UUID ballotId, RevisedText content, PackageText text, String by, Instant now) {
        VersionRow version = next(row, ballotId, text, by, now);
        version.content = content;
        persist(version);
        return version;
    }

    private VersionRow next(PackageRow row, UUID ballotId, PackageText text, String by, Instant now) {
        VersionRow version = new VersionRow();
        version.key = new VersionRow.Key(row.id, nextNumber(row.id));
        version.ballotId = ballotId;
        version.revision = (int) count("ballotId", ballotId);
        version.putAt = now;
        version.putBy = by;
        version.canonicalText = text.canonical();
        version.digest = text.digest();
        version.fate = VersionFate.PENDING;
        return version;
    }
}
