package org.snapback.sanctions.packages;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.snapback.sanctions.packages.model.PackageStage;

/** What a list of packages is narrowed to; a {@code @BeanParam}. */
public class PackageFilter {
    @QueryParam("stage")
    @Parameter(description = "Only packages in this stage")
    PackageStage stage;

    @QueryParam("author")
    @Pattern(regexp = "[A-Z]{2}", message = "An ISO 3166-1 alpha-2 code in upper case")
    @Parameter(description = "Only packages that this state drafted", example = "PL")
    String author;

    @QueryParam("sponsor")
    @Pattern(regexp = "[A-Z]{2}", message = "An ISO 3166-1 alpha-2 code in upper case")
    @Parameter(description = "Only packages that this state sponsors", example = "LT")
    String sponsor;

    @QueryParam("exercise")
    @Parameter(description = "Only exercises; without it only what is real")
    boolean exercise;

    void narrow(StringBuilder query, Map<String, Object> values) {
        query.append(" and p.exercise = :exercise");
        values.put("exercise", exercise);
        if (stage != null) {
            query.append(" and p.stage = :stage");
            values.put("stage", stage);
        }
        if (author != null) {
            query.append(" and p.author = :author");
            values.put("author", author);
        }
        if (sponsor != null) {
            query.append(
                    " and exists (select 1 from p.sponsors s where key(s) = :sponsor and s.standing in :sponsoring)");
            values.put("sponsor", sponsor);
            values.put("sponsoring", List.of(SponsorStanding.AUTHOR, SponsorStanding.ACCEPTED));
        }
    }
}
