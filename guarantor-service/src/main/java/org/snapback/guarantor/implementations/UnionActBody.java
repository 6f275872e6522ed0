package org.snapback.guarantor.implementations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.implementations.model.Report;
import org.snapback.guarantor.implementations.model.Stage;

/** An act of an organisation as the secretariat records it. */
@Schema(name = "NewUnionAct", description = "An act of an organisation that counts for its members")
record UnionActBody(
        @NotNull
        @Pattern(regexp = "[A-Z]{2}", message = "A code on the roster, two letters in upper case")
        @Schema(description = "An organisation on the roster whose members are states", examples = "EU")
        String organisation,

        @NotNull UUID packageId,

        @NotEmpty
        @Size(max = 50)
        @Schema(description = "The measures that it carries; travel bans and arms embargoes stay national")
        List<@NotNull UUID> measureIds,

        @NotNull @Schema(description = "IN_FORCE or PARTLY_IN_FORCE", examples = "IN_FORCE")
        Stage stage,

        @NotNull @Valid LegalActBody legalAct,

        @Size(min = 1, max = 4_000) @Schema(description = "Which part is in force; for PARTLY_IN_FORCE alone")
        String partialScope,

        @Size(min = 1, max = 4_000) @Schema(description = "Why not all of it is; for PARTLY_IN_FORCE alone")
        String reasons) {

    Report report() {
        return new Report(stage, legalAct.act(), partialScope, reasons);
    }
}
