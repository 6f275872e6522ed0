package org.snapback.sanctions.register.identity;

import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of identities is narrowed to; a {@code @BeanParam}. */
public class IdentityFilter {
    @QueryParam("stage")
    @Parameter(description = "Only those of which this is held")
    IdentityStage stage;

    @QueryParam("subject")
    @Parameter(description = "Only those that this subject is one of")
    UUID subject;

    @QueryParam("evidence")
    @Parameter(description = "Only those for which this kind of evidence speaks")
    EvidenceKind evidence;

    /** The filter's part of a WHERE over {@code identity i}. */
    String conditions() {
        return "true"
                + (stage == null ? "" : " AND i.stage = :stage")
                + (subject == null ? "" : " AND (i.subject_a = :subject OR i.subject_b = :subject)")
                + (evidence == null
                        ? ""
                        : " AND EXISTS (SELECT FROM identity_evidence e"
                                + " WHERE e.identity_id = i.id AND e.kind = :evidence)");
    }

    /** The values that the conditions name. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        if (stage != null) {
            values.put("stage", stage.name());
        }
        if (subject != null) {
            values.put("subject", subject);
        }
        if (evidence != null) {
            values.put("evidence", evidence.name());
        }
        return values;
    }
}
