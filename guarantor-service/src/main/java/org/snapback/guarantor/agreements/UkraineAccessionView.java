package org.snapback.guarantor.agreements;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ukraine's accession as clients see it and as its event tells it. */
@Schema(name = "UkraineAccession", description = "Ukraine's accession to the EU or NATO")
record UkraineAccessionView(
        UUID id,
        Organisation organisation,
        Instant accededAt,

        @Schema(description = "How many agreements it has reviewed")
        long reviews) {
    static UkraineAccessionView of(UkraineAccessionRow row, long reviews) {
        return new UkraineAccessionView(row.id, row.organisation, row.accededAt, reviews);
    }
}
