package org.snapback.sanctions.packages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a package, or measures of it, should be suspended or lifted. */
@Schema(name = "EasingRequest")
record EasingBody(
        @NotBlank @Size(max = 2_000) @PlainText String reason,

        @Size(min = 1, max = Measures.MOST)
        @Schema(description = "The measures that are meant; without it the whole package")
        List<@NotNull UUID> measures) {

    /** Each once, in the order given; none for the whole package. */
    List<UUID> named() {
        return measures == null ? List.of() : measures.stream().distinct().toList();
    }
}
