package org.snapback.guarantor.commitments;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.snapback.guarantor.commitments.model.CommitmentTerms;

/** The fields of a commitment's text by the names that bodies and events give them. */
final class CommitmentFields {
    static final Map<String, Function<CommitmentTerms, Object>> ALL = all();

    private CommitmentFields() {}

    private static Map<String, Function<CommitmentTerms, Object>> all() {
        Map<String, Function<CommitmentTerms, Object>> fields = new LinkedHashMap<>();
        fields.put("pillar", CommitmentTerms::pillar);
        fields.put("nature", CommitmentTerms::nature);
        fields.put("mode", CommitmentTerms::mode);
        fields.put("flag", CommitmentTerms::flag);
        fields.put("confidential", CommitmentTerms::confidential);
        fields.put("what", CommitmentTerms::what);
        fields.put("howMuch", CommitmentTerms::howMuch);
        fields.put("by", CommitmentTerms::by);
        fields.put("verification", CommitmentTerms::verification);
        fields.put("answerWithin", CommitmentTerms::answerWithin);
        fields.put("milestones", CommitmentTerms::milestones);
        return fields;
    }
}
