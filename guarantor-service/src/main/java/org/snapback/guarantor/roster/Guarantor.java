package org.snapback.guarantor.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A guarantor as the roster has it. Its version grows by one with each of its events. */
@Entity
class Guarantor {
    @Id
    @Column(columnDefinition = "text")
    String code;

    long version;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    GuarantorKind kind;

    @Column(columnDefinition = "text")
    String name;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Circle circle;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    List<Membership> memberships;

    long population;

    @Column(name = "population_year")
    int populationYear;

    @Column(name = "population_source", columnDefinition = "text")
    String populationSource;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Region region;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Standing standing;

    @Column(name = "acceded_at")
    Instant accededAt;

    /** When the agreement that it acceded by ends, as far as that is known; null for as long as it is not. */
    @Column(name = "bound_until")
    Instant boundUntil;

    @Column(name = "left_at")
    Instant leftAt;

    boolean exercise;

    /** A candidate with this entry, in its first version. */
    static Guarantor entered(RosterEntry entry) {
        var guarantor = new Guarantor();
        guarantor.code = entry.code();
        guarantor.kind = entry.kind();
        guarantor.standing = Standing.CANDIDATE;
        guarantor.version = 1;
        guarantor.take(entry);
        return guarantor;
    }

    /** Takes over what may be edited, and names what is different now; a difference makes a new version. */
    List<String> edit(RosterEntry entry) {
        Map<String, Object> before = editable();
        take(entry);
        Map<String, Object> after = editable();
        List<String> changed = after.keySet().stream()
                .filter(field -> !after.get(field).equals(before.get(field)))
                .toList();
        version += changed.isEmpty() ? 0 : 1;
        return changed;
    }

    void accede(Instant now) {
        standing = Standing.ACCEDED;
        accededAt = now;
        leftAt = null;
        version++;
    }

    void leave(Instant moment) {
        standing = Standing.FORMER;
        leftAt = moment;
        boundUntil = null;
        version++;
    }

    private void take(RosterEntry entry) {
        name = entry.name();
        circle = entry.circle();
        memberships = entry.memberships().stream().distinct().sorted().toList();
        population = entry.population();
        populationYear = entry.populationYear();
        populationSource = entry.populationSource();
        region = entry.region();
    }

    private Map<String, Object> editable() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("circle", circle);
        fields.put("memberships", memberships);
        fields.put("population", population);
        fields.put("populationYear", populationYear);
        fields.put("populationSource", populationSource);
        fields.put("region", region);
        return fields;
    }
}
