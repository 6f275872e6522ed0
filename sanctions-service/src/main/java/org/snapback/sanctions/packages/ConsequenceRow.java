package org.snapback.sanctions.packages;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.runtime.id.Ids;
import org.snapback.sanctions.packages.model.Former;
import org.snapback.sanctions.packages.model.PackageStage;

/** What the confirmation of an encroachment, or the end of a relief, did to a package: what rests on it. */
@Entity
@Table(name = "consequence")
class ConsequenceRow {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "package_id", updatable = false)
    PackageRow parent;

    /** Null where a relief's end is the cause. */
    @Column(name = "encroachment_id", updatable = false)
    UUID encroachmentId;

    /** The notice of non-performance on which the relief was not continued; null where an encroachment is the cause. */
    @Column(name = "notice_id", updatable = false)
    UUID noticeId;

    @Column(updatable = false)
    Instant at;

    /** The AUTOMATIC rung that came into force; null where none did. */
    @Column(updatable = false)
    Integer rung;

    /** The measures that snapped back. */
    @Column(columnDefinition = "uuid[]", updatable = false)
    List<UUID> measures = List.of();

    @Enumerated(EnumType.STRING)
    @Column(name = "package_was", columnDefinition = "text", updatable = false)
    PackageStage packageWas;

    @Convert(converter = FormerColumn.class)
    @Column(columnDefinition = "text", updatable = false)
    List<Former> former = List.of();

    /** When its rung began to wait again. */
    @Column(name = "rung_ended_at")
    Instant rungEndedAt;

    /** When measures that it had snapped back last returned to what they had been. */
    @Column(name = "measures_ended_at")
    Instant measuresEndedAt;

    static ConsequenceRow of(PackageRow row, Cause cause, Instant now) {
        ConsequenceRow begun = new ConsequenceRow();
        begun.id = Ids.next();
        begun.parent = row;
        begun.encroachmentId = cause.encroachmentId();
        begun.noticeId = cause.noticeId();
        begun.at = now;
        begun.packageWas = row.stage;
        return begun;
    }

    /** What a measure was before; empty for one that it did not bring into force. */
    Optional<Former> formerOf(UUID measure) {
        return former.stream().filter(one -> one.measure().equals(measure)).findFirst();
    }
}
