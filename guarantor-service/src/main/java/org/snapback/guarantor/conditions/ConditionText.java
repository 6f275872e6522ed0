package org.snapback.guarantor.conditions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snapback.guarantor.ballots.FrozenText;

/** The text that the ballot on an attestation decides on: what is attested, with all evidence in the order submitted. */
final class ConditionText {
    private ConditionText() {}

    static FrozenText of(ConditionRow row, List<EvidenceRow> evidence) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("conditionId", row.id.toString());
        members.put("condition", row.condition.name());
        members.put("meaning", row.condition.meaning());
        members.put("statement", row.statement);
        members.put("attestedAt", row.attestedAt.toString());
        members.put("evidence", evidence.stream().map(ConditionText::piece).toList());
        return FrozenText.of(members);
    }

    private static Map<String, Object> piece(EvidenceRow row) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", row.id.toString());
        members.put("description", row.description);
        members.put("sha256", row.sha256);
        if (row.link != null) {
            members.put("link", row.link);
        }
        return members;
    }
}
