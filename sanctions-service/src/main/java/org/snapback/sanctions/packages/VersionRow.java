package org.snapback.sanctions.packages;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.snapback.sanctions.packages.model.RevisedText;
import org.snapback.sanctions.packages.model.VersionFate;

/** A text that was put to the guarantors. */
@Entity
@Table(name = "package_version")
class VersionRow {
    @EmbeddedId
    Key key;

    @Column(name = "ballot_id")
    UUID ballotId;

    /** 0 for the text that the ballot was opened on. */
    int revision;

    @Column(name = "put_at")
    Instant putAt;

    @Column(name = "put_by", columnDefinition = "text")
    String putBy;

    @Column(name = "canonical_text", columnDefinition = "text")
    String canonicalText;

    @Column(columnDefinition = "text")
    String digest;

    @Convert(converter = RevisedTextColumn.class)
    @Column(columnDefinition = "text")
    RevisedText content;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    VersionFate fate;

    @Column(name = "fate_reason", columnDefinition = "text")
    String fateReason;

    @Column(name = "settled_at")
    Instant settledAt;

    int number() {
        return key.number();
    }

    /** Whether it was put in the place of the text that its ballot was opened on. */
    boolean isRevision() {
        return revision > 0;
    }

    void settle(VersionFate settled, String why, Instant now) {
        fate = settled;
        fateReason = why;
        settledAt = now;
    }

    /** Numbered from 1 within its package. */
    @Embeddable
    record Key(@Column(name = "package_id") UUID packageId, int number) implements Serializable {}
}
