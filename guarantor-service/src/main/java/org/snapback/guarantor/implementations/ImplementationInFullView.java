package org.snapback.guarantor.implementations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An implementation with what was reported last. */
@Schema(name = "ImplementationInFull", allOf = ImplementationView.class)
record ImplementationInFullView(
        @JsonUnwrapped ImplementationView implementation,

        @Schema(description = "The newest reports, at most 20, newest first; the list of its reports has all")
        List<ReportView> reports) {
    static final int MOST = 20;
}
