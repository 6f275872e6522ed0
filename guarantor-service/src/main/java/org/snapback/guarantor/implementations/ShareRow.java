package org.snapback.guarantor.implementations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.snapback.guarantor.packages.model.KnownPackage;
import org.snapback.runtime.id.Ids;

/**
 * What one state owes to one package. Whoever changes implementations holds it; its version grows by one with each of their
 * events, so that a state hears once of what moves many of them.
 */
@Entity
@Table(name = "implementation_share")
class ShareRow {
    @Id
    UUID id;

    long version;

    @Column(name = "package_id")
    UUID packageId;

    @Column(columnDefinition = "text")
    String title;

    @Column(columnDefinition = "text")
    String state;

    boolean exercise;

    /** A share that no event tells of yet. */
    static ShareRow made(KnownPackage known, String state) {
        var row = new ShareRow();
        row.id = Ids.next();
        row.packageId = known.id();
        row.title = known.title();
        row.state = state;
        row.exercise = known.exercise();
        return row;
    }
}
