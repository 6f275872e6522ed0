package org.snapback.guarantor.relief;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snapback.guarantor.ballots.FrozenText;
import org.snapback.guarantor.packages.model.KnownMeasure;
import org.snapback.guarantor.packages.model.KnownPackage;
import org.snapback.guarantor.relief.model.Relief;

/** The text that the ballot on a notice decides on: whose relief from which measures continues, and who questions it why. */
final class ReliefText {
    private ReliefText() {}

    static FrozenText of(NoticeRow row, List<KnownPackage> packages, Instant now) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("noticeId", row.id.toString());
        members.put("ground", row.ground.name());
        if (row.conditionId != null) {
            members.put("conditionId", row.conditionId.toString());
        }
        members.put("givenBy", row.givenBy);
        members.put("reason", row.reason);
        members.put(
                "packages", packages.stream().map(known -> eased(known, now)).toList());
        return FrozenText.of(members);
    }

    private static Map<String, Object> eased(KnownPackage known, Instant now) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("packageId", known.id().toString());
        members.put("digest", known.digest());
        members.put("title", known.title());
        members.put(
                "measures",
                Relief.of(known, now).stream().map(ReliefText::measure).toList());
        return members;
    }

    private static Map<String, Object> measure(KnownMeasure measure) {
        return Map.of(
                "id", measure.id().toString(),
                "type", measure.type(),
                "stage", measure.stage().name());
    }
}
