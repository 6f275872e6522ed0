package org.snapback.notification.deadletters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A dead letter's bytes, which are replayed and not shown. */
@Entity
@Immutable
@Table(name = "dead_letter_message")
class DeadLetterMessage {
    @Id
    UUID letter;

    byte[] key;

    /** As {@link MessageHeader} writes them. */
    @Column(columnDefinition = "text")
    String headers;

    byte[] value;

    static DeadLetterMessage of(UUID id, Letter letter) {
        var row = new DeadLetterMessage();
        row.letter = id;
        row.key = letter.key();
        row.headers = MessageHeader.write(letter.headers());
        row.value = letter.value();
        return row;
    }
}
