package org.snapback.sanctions.packages;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the confirmation of an encroachment did to a package: what rests on it. */
@Entity
@Table(name = "consequence")
class ConsequenceRow {
    @EmbeddedId
    Key key;

    @MapsId("packageId")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "package_id")
    PackageRow parent;

    /** The package's and the encroachment's: one of an exercise has no effect on a real package. */
    @Column(updatable = false)
    boolean exercise;

    Instant at;

    /** The AUTOMATIC rung that came into force; null where none did. */
    Integer rung;

    /** The measures that snapped back. */
    @Column(columnDefinition = "uuid[]")
    List<UUID> measures = List.of();

    /** One row a package and encroachment. */
    @Embeddable
    record Key(
            @Column(name = "package_id") UUID packageId,
            @Column(name = "encroachment_id") UUID encroachmentId) implements Serializable {}
}
