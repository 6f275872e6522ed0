package org.snapback.sanctions.register.subjects;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.snapback.sanctions.register.model.Folding;

/** What a list of subjects is narrowed to; a {@code @BeanParam}. */
public class SubjectFilter {
    private static final int LONGEST = 200;

    @QueryParam("source")
    @Pattern(regexp = "un|ofac", message = "un or ofac")
    @Parameter(description = "Only subjects of this list: un or ofac", example = "ofac")
    String source;

    @QueryParam("programme")
    @Size(max = LONGEST)
    @Parameter(description = "Only subjects of this programme, as the list names it", example = "RUSSIA-EO14024")
    String programme;

    @QueryParam("kind")
    @Pattern(regexp = "PERSON|ENTITY|VESSEL|AIRCRAFT", message = "PERSON, ENTITY, VESSEL or AIRCRAFT")
    @Parameter(description = "Only subjects of this kind", example = "VESSEL")
    String kind;

    @QueryParam("name")
    @Size(max = LONGEST)
    @Parameter(
            description = "Only subjects one of whose names contains this text; case and accents do not matter",
            example = "zerkalo")
    String name;

    @QueryParam("nameStart")
    @Size(max = LONGEST)
    @Parameter(description = "Only subjects one of whose names begins with this text", example = "vymyslov")
    String nameStart;

    @QueryParam("cluster")
    @Parameter(description = "Only the subjects that are one under this cluster's id")
    UUID cluster;

    @QueryParam("gone")
    @DefaultValue("false")
    @Pattern(regexp = "true|false|any", message = "true, false or any")
    @Parameter(description = "Whether the list no longer names it: true, false or any")
    String gone;

    /** The filter's part of a WHERE over {@code subject s} and {@code subject_version v}. */
    String conditions() {
        StringBuilder conditions = new StringBuilder("true");
        add(conditions, source, "s.source = :source");
        add(conditions, programme, ":programme = ANY(v.programmes)");
        add(conditions, kind, "s.kind = :kind");
        add(conditions, name, "v.names LIKE :name ESCAPE '!'");
        add(conditions, nameStart, "chr(10) || v.names LIKE :nameStart ESCAPE '!'");
        add(
                conditions,
                cluster == null ? null : cluster.toString(),
                "s.id IN (SELECT c.subject_id FROM identity_cluster c WHERE c.cluster_id = :cluster)");
        add(conditions, gone.equals("any") ? null : gone, "s.gone = :gone");
        return conditions.toString();
    }

    /** The values that the conditions name. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        put(values, "source", source);
        put(values, "programme", programme);
        put(values, "kind", kind);
        put(values, "name", name == null ? null : '%' + escaped(name) + '%');
        put(values, "nameStart", nameStart == null ? null : "%\n" + escaped(nameStart) + '%');
        put(values, "cluster", cluster);
        put(values, "gone", gone.equals("any") ? null : Boolean.valueOf(gone));
        return values;
    }

    private static void add(StringBuilder conditions, String value, String condition) {
        if (value != null) {
            conditions.append(" AND ").append(condition);
        }
    }

    private static void put(Map<String, Object> values, String name, Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static String escaped(String text) {
        return Folding.fold(text).replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
