package org.snapback.guarantor.roster;

import java.time.Instant;
import java.util.List;

/**
 * What events on the topic {@code compact.guarantors} say of a guarantor: all of it as it is now.
 *
 * @param accededAt in {@code guarantor.joined} alone
 * @param leftAt in {@code guarantor.left} alone
 * @param changed the names of the fields that are different now, in {@code guarantor.changed} alone
 */
record GuarantorEvent(
        String code,
        String name,
        GuarantorKind kind,
        Circle circle,
        List<Membership> memberships,
        long population,
        int populationYear,
        String populationSource,
        Region region,
        Standing standing,
        Instant accededAt,
        Instant leftAt,
        List<String> changed) {

    static GuarantorEvent entered(Guarantor guarantor) {
        return of(guarantor, null, null, null);
    }

    static GuarantorEvent changed(Guarantor guarantor, List<String> changed) {
        return of(guarantor, null, null, changed);
    }

    static GuarantorEvent joined(Guarantor guarantor) {
        return of(guarantor, guarantor.accededAt, null, null);
    }

    static GuarantorEvent left(Guarantor guarantor) {
        return of(guarantor, null, guarantor.leftAt, null);
    }

    private static GuarantorEvent of(Guarantor guarantor, Instant accededAt, Instant leftAt, List<String> changed) {
        return new GuarantorEvent(
                guarantor.code,
                guarantor.name,
                guarantor.kind,
                guarantor.circle,
                guarantor.memberships,
                guarantor.population,
                guarantor.populationYear,
                guarantor.populationSource,
                guarantor.region,
                guarantor.standing,
                accededAt,
                leftAt,
                changed);
    }
}
