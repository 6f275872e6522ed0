package org.snapback.notification.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What this service knows of a guarantor. */
@Entity
class Guarantor {
    @Id
    @Column(columnDefinition = "text")
    String code;

    @Column(columnDefinition = "text", nullable = false)
    String name;

    @Column(nullable = false)
    boolean acceded;

    @Column(nullable = false)
    long version;
}
