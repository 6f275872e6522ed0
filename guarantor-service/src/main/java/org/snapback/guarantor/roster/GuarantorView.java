package org.snapback.guarantor.roster;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A guarantor as every authenticated client sees it. */
@Schema(name = "Guarantor", description = "A guarantor on the roster")
record GuarantorView(
        @Schema(examples = "NL") String code,
        GuarantorKind kind,
        @Schema(examples = "Netherlands") String name,
        Circle circle,
        List<Membership> memberships,
        @Schema(examples = "17942900") long population,
        @Schema(examples = "2024") int populationYear,

        @Schema(examples = "Eurostat, population on 1 January")
        String populationSource,

        Region region,
        Standing standing,

        @Schema(description = "From when on it voted or votes; absent for a candidate")
        Instant accededAt,

        @Schema(description = "When its agreement ended; for a FORMER guarantor alone")
        Instant leftAt) {

    static GuarantorView of(Guarantor guarantor) {
        return new GuarantorView(
                guarantor.code,
                guarantor.kind,
                guarantor.name,
                guarantor.circle,
                guarantor.memberships,
                guarantor.population,
                guarantor.populationYear,
                guarantor.populationSource,
                guarantor.region,
                guarantor.standing,
                guarantor.accededAt,
                guarantor.leftAt);
    }
}
