package org.snapback.sanctions.packages;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The subjects that join a measure's annex, or leave it. */
@Schema(name = "AnnexChangePart")
record AnnexChange(@Schema(description = "The measure") UUID id, List<UUID> subjects) {
    AnnexChange {
        subjects = List.copyOf(subjects);
    }
}
