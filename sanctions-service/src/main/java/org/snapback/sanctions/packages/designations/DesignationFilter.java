package org.snapback.sanctions.packages.designations;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.RefusedException;
import org.snapback.runtime.problem.Violation;
import org.snapback.sanctions.packages.model.DesignationStage;

/** What a list of designations is narrowed to; a {@code @BeanParam}. */
public class DesignationFilter {
    @QueryParam("package")
    @Parameter(description = "Only designations of this package")
    UUID packageId;

    @QueryParam("measure")
    @Parameter(description = "Only designations of this measure")
    UUID measureId;

    @QueryParam("subject")
    @Parameter(description = "Only designations of this subject")
    UUID subjectId;

    @QueryParam("stage")
    @Parameter(description = "Only designations in this stage")
    DesignationStage stage;

    @QueryParam("reviewDueBefore")
    @Parameter(
            description = "Only designations whose review is due before this moment, in RFC 3339",
            example = "2027-03-01T00:00:00Z")
    String reviewDueBefore;

    @QueryParam("disputed")
    @Pattern(regexp = "true|false", message = "true or false")
    @Parameter(description = "Only designations whose subject's identity is disputed, or is not: true or false")
    String disputed;

    @QueryParam("exercise")
    @Parameter(description = "Only exercises; without it only what is real")
    boolean exercise;

    void narrow(StringBuilder query, Map<String, Object> values) {
        query.append(" AND p.exercise = :exercise");
        values.put("exercise", exercise);
        add(query, values, packageId, "package", "l.package_id = :package");
        add(query, values, measureId, "measure", "l.measure_id = :measure");
        add(query, values, subjectId, "subject", "l.subject_id = :subject");
        add(query, values, stage == null ? null : stage.name(), "stage", "l.stage = :stage");
        add(query, values, moment(), "before", "l.review_due_at < :before");
        add(query, values, disputed == null ? null : Boolean.valueOf(disputed), "disputed", "l.disputed = :disputed");
    }

    private static void add(
            StringBuilder query, Map<String, Object> values, Object value, String name, String condition) {
        if (value != null) {
            query.append(" AND ").append(condition);
            values.put(name, value);
        }
    }

    private Instant moment() {
        try {
            return reviewDueBefore == null ? null : Instant.parse(reviewDueBefore);
        } catch (DateTimeParseException e) {
            throw new RefusedException(Refusal.of(
                    CommonProblem.VALIDATION,
                    "The moment cannot be read",
                    List.of(new Violation("reviewDueBefore", "moment", "A moment in RFC 3339, in UTC"))));
        }
    }
}
