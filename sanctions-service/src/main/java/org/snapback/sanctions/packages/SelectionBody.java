package org.snapback.sanctions.packages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a draft's annex takes in of a list. */
@Schema(name = "SelectionRequest")
record SelectionBody(
        @NotNull @Size(max = 50) @PlainText @Schema(description = "A list of the register", examples = "ofac")
        String source,

        @Size(max = 200) @Schema(description = "The list's own names of programmes; none for the whole list")
        List<@NotBlank @Size(max = 200) @PlainText String> programmes) {
    List<String> names() {
        return programmes == null ? List.of() : programmes.stream().distinct().toList();
    }
}
