package org.snapback.guarantor.commitments;

import java.util.List;
import java.util.UUID;
import org.snapback.guarantor.commitments.model.Pillar;

/**
 * What the topic {@code compact.commitments} carries of needs: all of a need as it is now.
 *
 * @param changed the names of the fields that are different now, in {@code need.revised} alone
 */
record NeedEvent(UUID needId, Pillar pillar, int year, String what, HowMuchView howMuch, List<String> changed) {
    static NeedEvent of(NeedRow row) {
        return revised(row, null);
    }

    static NeedEvent revised(NeedRow row, List<String> changed) {
        return new NeedEvent(row.id, row.pillar, row.year, row.what, HowMuchView.of(row.howMuch()), changed);
    }
}
