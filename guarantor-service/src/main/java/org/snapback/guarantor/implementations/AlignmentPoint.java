package org.snapback.guarantor.implementations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.implementations.model.Counts;
import org.snapback.guarantor.implementations.model.Series;

/** How far all that is asked about was in force at a moment. */
@Schema(name = "AlignmentPoint", description = "How many implementations stood at which stage at a moment")
record AlignmentPoint(Instant on, @JsonUnwrapped Counts counts) {
    static AlignmentPoint of(Series.Point point) {
        return new AlignmentPoint(point.on(), point.counts());
    }
}
