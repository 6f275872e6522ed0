package org.snapback.sanctions.packages;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Subjects that are added to a draft's annex singly. */
@Schema(name = "SubjectsRequest")
record SubjectsBody(
        @NotEmpty @Size(max = 500) @Schema(description = "Subjects of the register")
        List<@NotNull UUID> subjectIds) {}
