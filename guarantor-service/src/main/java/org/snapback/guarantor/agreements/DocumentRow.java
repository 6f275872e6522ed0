package org.snapback.guarantor.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** What is kept of an agreement's document beside its bytes, which are in rows of their own. */
@Entity
@Table(name = "agreement_document")
class DocumentRow {
    @Id
    UUID id;

    @Column(name = "agreement_id")
    UUID agreementId;

    @Column(columnDefinition = "text")
    String name;

    @Column(name = "media_type", columnDefinition = "text")
    String mediaType;

    long bytes;

    @Column(columnDefinition = "bytea")
    byte[] sha256;

    @Column(name = "added_at")
    Instant addedAt;

    DocumentView view() {
        return new DocumentView(id, name, mediaType, bytes, HexFormat.of().formatHex(sha256), addedAt);
    }
}
