package org.snapback.runtime.journal;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.snapback.runtime.id.Ids;

/** The correlation id of all events that one request leads to. */
@RequestScoped
class Correlation {
    private final UUID id = Ids.next();

    UUID id() {
        return id;
    }
}
