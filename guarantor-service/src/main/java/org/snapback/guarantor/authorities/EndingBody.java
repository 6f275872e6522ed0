package org.snapback.guarantor.authorities;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when an authority is competent. */
@Schema(name = "CompetentAuthorityEnding")
record EndingBody(
        @Schema(description = "Not before now and not before it begins; now where absent")
        Instant until) {}
