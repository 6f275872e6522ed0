package org.snapback.runtime.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/** A problem document as RFC 9457 writes it. */
@JsonPropertyOrder({"type", "title", "status", "detail", "violations"})
record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> violations,
        @JsonAnyGetter Map<String, Object> extra) {

    static ProblemDocument of(Refusal refusal) {
        return new ProblemDocument(
                refusal.type().uri(),
                refusal.type().title(),
                refusal.type().status(),
                refusal.detail(),
                refusal.violations(),
                refusal.extra());
    }
}
