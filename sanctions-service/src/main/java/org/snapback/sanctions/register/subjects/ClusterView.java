package org.snapback.sanctions.register.subjects;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Subjects of several lists that are one, as the secretariat has decided. */
@Schema(name = "Cluster")
record ClusterView(
        @Schema(description = "The smallest of their ids") UUID id,

        @Schema(description = "What each list has, this subject included")
        List<SourceView> sources) {

    /** One of them. */
    @Schema(name = "ClusterSource")
    record SourceView(UUID subjectId, String source, String sourceId, String name, boolean gone) {}
}
