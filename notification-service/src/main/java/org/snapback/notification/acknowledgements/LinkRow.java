package org.snapback.notification.acknowledgements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A one-time link. It is used up when what it acknowledges is not open any more. */
@Entity
@Immutable
@Table(name = "acknowledgement_link")
class LinkRow {
    @Id
    @Column(name = "token_hash")
    byte[] tokenHash;

    UUID acknowledgement;

    @Column(columnDefinition = "text")
    String language;

    @Column(name = "expires_at")
    Instant expiresAt;
}
