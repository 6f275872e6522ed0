package org.snapback.sanctions.register.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.sanctions.register.RegisterExamples;

/** A list as clients see it. */
@Schema(
        name = "List",
        description = "One of the lists that the register is made of, as it stands",
        examples = RegisterExamples.LIST)
record ListView(
        @Schema(examples = "un") String source,

        @Schema(examples = "United Nations Security Council consolidated list")
        String title,

        @Schema(description = "Grows with each import that changes the register; 0 before the first")
        long version,

        @Schema(description = "The latest import") UUID importId,
        Instant importedAt,

        @Schema(description = "When the issuer published what was imported last; absent where nobody said")
        Instant publishedAt,

        @Schema(description = "Subjects that the list names now")
        long subjects,

        @Schema(description = "Its programmes and how many of its subjects each has")
        List<Programme> programmes) {

    /** A regime, in its list's words. */
    @Schema(name = "Programme")
    record Programme(@Schema(examples = "RUSSIA-EO14024") String name, long subjects) {}
}
