package org.snapback.sanctions.packages;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.sanctions.packages.annex.Selection;

/** An annex without its names; those are at {@code …/annex}. */
@Schema(name = "AnnexSummary")
record AnnexView(
        @Schema(description = "How many subjects it names; of a draft, how many a proposal would name now")
        long designations,

        @Schema(description = "Over the designations' digests in order of id; absent from a draft and while hidden")
        String sha256,

        @Schema(description = "What a draft takes in of the lists; absent once it is proposed")
        List<Selection> selections) {}
