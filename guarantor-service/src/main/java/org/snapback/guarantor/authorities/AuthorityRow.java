package org.snapback.guarantor.authorities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.snapback.runtime.id.Ids;

/** A competent authority as the database keeps it. Its version grows by one with each of its events. */
@Entity
@Table(name = "competent_authority")
class AuthorityRow {
    @Id
    UUID id;

    long version;

    @Column(columnDefinition = "text")
    String state;

    @Column(columnDefinition = "text")
    String name;

    @Column(columnDefinition = "text")
    String address;

    @Column(columnDefinition = "text")
    String mail;

    @Column(columnDefinition = "text")
    String phone;

    @Column(columnDefinition = "text")
    String website;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "measure_types", columnDefinition = "text[]")
    List<String> measureTypes;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    List<Purpose> purposes;

    @Column(name = "valid_from")
    Instant validFrom;

    @Column(name = "valid_until")
    Instant validUntil;

    /** Whether its end was recorded after its designation. */
    boolean ended;

    static AuthorityRow designated(AuthorityBody body, Instant now) {
        var row = new AuthorityRow();
        row.id = Ids.next();
        row.version = 1;
        row.state = body.state();
        row.name = body.name();
        row.address = body.address();
        row.mail = body.mail();
        row.phone = body.phone();
        row.website = body.website();
        row.measureTypes = body.measureTypes().stream().distinct().sorted().toList();
        row.purposes = body.purposes().stream().distinct().sorted().toList();
        row.validFrom = AuthorityBody.cut(body.validFrom() == null ? now : body.validFrom());
        row.validUntil = body.validUntil() == null ? null : AuthorityBody.cut(body.validUntil());
        return row;
    }

    void end(Instant until) {
        version++;
        ended = true;
        validUntil = until;
    }
}
