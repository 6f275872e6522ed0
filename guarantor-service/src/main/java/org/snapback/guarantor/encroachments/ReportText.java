package org.snapback.guarantor.encroachments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snapback.guarantor.ballots.FrozenText;

/** The texts that ballots on a report decide on, of texts alone. One of an exercise says that it is one. */
final class ReportText {
    private ReportText() {}

    /** What a confirmation says: the report with all evidence, in the order laid before the guarantors, and its effects. */
    static FrozenText ofConfirmation(EncroachmentRow row, List<EvidenceRow> evidence, Preview preview) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("encroachmentId", row.id.toString());
        members.put("reportedBy", row.reportedBy);
        members.put("occurredAt", row.occurredAt.toString());
        members.put("kind", row.kind.name());
        members.put("gravity", row.gravity.name());
        members.put("regions", row.regions);
        members.put("narrative", row.narrative);
        members.put("evidence", evidence.stream().map(ReportText::piece).toList());
        if (row.exercise) {
            members.put("exercise", true);
        }
        members.put("preview", preview.members());
        members.put("previewDigest", preview.text().digest());
        return FrozenText.of(members);
    }

    /** What a rescission says: which confirmed text was false, and why. */
    static FrozenText ofRescission(EncroachmentRow row, String reason) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("encroachmentId", row.id.toString());
        members.put("confirmationBallotId", row.confirmationBallotId.toString());
        members.put("confirmationDigest", row.confirmationDigest);
        members.put("reason", reason);
        if (row.exercise) {
            members.put("exercise", true);
        }
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
        members.put("submittedBy", row.submittedBy);
        return members;
    }
}
