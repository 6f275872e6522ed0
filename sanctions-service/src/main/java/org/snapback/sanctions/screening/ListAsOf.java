package org.snapback.sanctions.screening;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list, as of what an answer is given. */
@Schema(name = "ScreenedList")
record ListAsOf(
        @Schema(examples = "ofac") String source,

        @Schema(description = "How many imports have changed it; 0 where it was never imported")
        long version,

        @Schema(description = "Its latest import") UUID importId,
        Instant importedAt,

        @Schema(description = "When its issuer published it; absent where nobody said")
        Instant publishedAt) {}
