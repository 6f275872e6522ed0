package org.snapback.guarantor.compensation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.snapback.guarantor.compensation.model.Entry;
import org.snapback.guarantor.compensation.model.EntryType;
import org.snapback.guarantor.compensation.model.Source;

/** An entry of the ledger, which never changes. */
@Entity
@Table(name = "compensation_entry")
class EntryRow {
    @Id
    UUID id;

    /** In the whole ledger, from 1 on without a gap. */
    long position;

    @Column(name = "award_id")
    UUID awardId;

    /** Among the award's entries, from 1 on: the version that its event has. */
    @Column(name = "award_version")
    long awardVersion;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    EntryType type;

    UUID reverses;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Source source;

    /** In minor units. */
    long amount;

    @Column(columnDefinition = "text")
    String currency;

    @Column(columnDefinition = "text")
    String rate;

    /** In cents. */
    @Column(name = "euro_amount")
    long euroAmount;

    @Column(columnDefinition = "text")
    String claimant;

    @Column(columnDefinition = "text")
    String statement;

    @Column(name = "entered_at")
    Instant enteredAt;

    @Column(name = "entered_by", columnDefinition = "text")
    String enteredBy;

    boolean exercise;

    Entry entry() {
        return new Entry(id, type, reverses, euroAmount);
    }
}
