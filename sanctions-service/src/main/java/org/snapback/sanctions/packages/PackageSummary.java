package org.snapback.sanctions.packages;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.sanctions.packages.model.PackageStage;

/** A package in a list. */
@Schema(name = "PackageSummary", examples = Examples.SUMMARY)
record PackageSummary(
        UUID id,
        PackageStage stage,
        boolean exercise,
        String title,
        String author,
        Set<String> sponsors,
        UUID ballotId,
        Instant proposedAt,
        Instant deadline,
        String digest,
        Instant decidedAt,
        Integer rung) {

    static PackageSummary of(PackageRow row) {
        return new PackageSummary(
                row.id,
                row.stage,
                row.exercise,
                row.title,
                row.author,
                row.sponsoring(),
                row.ballotId,
                row.proposedAt,
                row.deadline,
                row.digest,
                row.decidedAt,
                row.rung == 0 ? null : row.rung);
    }
}
