package org.snapback.guarantor.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That Ukraine has acceded to an organisation. Its version grows with each review that is closed. */
@Entity
@Table(name = "ukraine_accession")
class UkraineAccessionRow {
    @Id
    UUID id;

    long version;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Organisation organisation;

    @Column(name = "acceded_at")
    Instant accededAt;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
