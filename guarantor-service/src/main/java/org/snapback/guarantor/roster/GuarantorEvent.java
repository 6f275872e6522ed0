package org.snapback.guarantor.roster;

import java.time.Instant;
import java.util.List;

/**
 * What events on the topic {@code compact.guarantors} say of a guarantor: all of it as it is now.
 *
 * @param accededAt in {@code guarantor.joined} alone
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
        List<String> changed) {

    static GuarantorEvent entered(Guarantor guarantor) {
        return of(guarantor, null, null);
    }

    static GuarantorEvent changed(Guarantor guarantor, List<String> changed) {
        return of(guarantor, null, changed);
    }

    static GuarantorEvent joined(Guarantor guarantor) {
        return of(guarantor, guarantor.accededAt, null);
    }

    private static GuarantorEvent of(Guarantor guarantor, Instant accededAt, List<String> changed) {
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
                changed);
    }
}
