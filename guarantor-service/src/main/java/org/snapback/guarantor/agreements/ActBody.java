package org.snapback.guarantor.agreements;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When something was done. */
@Schema(name = "AgreementAct", description = "When it was done")
record ActBody(
        @Schema(description = "Not ahead, and not before what came before it; now where absent")
        Instant at) {
    /** The moment, to the microsecond. */
    static Instant moment(Instant at, Instant now) {
        return at == null ? now : at.truncatedTo(ChronoUnit.MICROS);
    }
}
