package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.snapback.sanctions.packages.designations.DesignationLives;
import org.snapback.sanctions.packages.model.VersionFate;

/**
 * Applies what the ballot says of a pending revision. It takes it, or says that it came too late, or closes on one of the
 * two texts, whose digest it names: whichever is heard first settles it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Revisions {
    private final PackageRepository packages;
    private final VersionRepository versions;
    private final Replacing texts;
    private final DesignationLives designations;
    private final RevisionJournal journal;
    private final Clock clock;

    Revisions(
            PackageRepository packages,
            VersionRepository versions,
            Replacing texts,
            DesignationLives designations,
            RevisionJournal journal,
            Clock clock) {
        this.packages = packages;
        this.versions = versions;
        this.texts = texts;
        this.designations = designations;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The ballot goes on with the revised text, until another deadline.
     *
     * @return whether there is such a package
     */
    public boolean taken(UUID packageId, UUID ballotId, int revision, Instant deadline) {
        Optional<PackageRow> found = packages.locked(packageId);
        found.ifPresent(row -> pending(row, ballotId)
                .filter(version -> version.revision == revision)
                .ifPresent(version -> {
                    row.deadline = deadline;
                    take(row, version);
                }));
        return found.isPresent();
    }

    /**
     * The ballot had ended before the revision came.
     *
     * @return whether there is such a package
     */
    public boolean ignored(UUID packageId, UUID ballotId, int revision, String reason) {
        Optional<PackageRow> found = packages.locked(packageId);
        found.ifPresent(row -> pending(row, ballotId)
                .filter(version -> version.revision == revision)
                .ifPresent(version -> drop(row, version, reason)));
        return found.isPresent();
    }

    /**
     * The ballot has ended, on the text of this digest: a revision that was pending is that text, or came too late.
     *
     * @param digest null where the ballot did not open
     */
    public void ended(UUID packageId, UUID ballotId, String digest) {
        packages.locked(packageId)
                .ifPresent(row -> pending(row, ballotId).ifPresent(version -> {
                    if (version.digest.equals(digest)) {
                        take(row, version);
                    } else {
                        drop(row, version, "The ballot had ended on the text before it");
                    }
                }));
    }

    /** Drops what is pending, because the package itself is taken back. */
    void drop(PackageRow row, String why) {
        versions.pending(row.id).ifPresent(version -> drop(row, version, why));
    }

    private Optional<VersionRow> pending(PackageRow row, UUID ballotId) {
        return versions.pending(row.id).filter(version -> version.isRevision() && version.ballotId.equals(ballotId));
    }

    private void drop(PackageRow row, VersionRow version, String why) {
        version.settle(VersionFate.DROPPED, why, clock.instant());
        journal.dropped(row, version);
    }

    private void take(PackageRow row, VersionRow version) {
        texts.take(row, version);
        journal.taken(row, version);
        designations.follow(row.id);
    }
}
