package org.snapback.guarantor.implementations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.implementations.model.Counts;

/** How far what a guarantor owes, or what a package or measure asks, is in force. */
@Schema(name = "Alignment", description = "How many implementations stand at which stage; exercises do not count")
record AlignmentLine(
        @Schema(description = "By GUARANTOR: whose", examples = "PL")
        String state,

        @Schema(description = "By PACKAGE and MEASURE: which")
        UUID packageId,

        @Schema(description = "The package's title") String title,

        @Schema(description = "By MEASURE: which") UUID measureId,
        @Schema(examples = "EXPORT_BAN") String measureType,

        @JsonUnwrapped Counts counts) {

    /** Its place among the lines. */
    String place() {
        return state != null ? state : packageId + (measureId == null ? "" : "/" + measureId);
    }
}
