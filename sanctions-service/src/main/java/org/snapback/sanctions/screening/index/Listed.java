package org.snapback.sanctions.screening.index;

import java.util.List;
import java.util.UUID;
import org.snapback.sanctions.screening.model.Profile;

/**
 * A subject that a list names, as the index holds it.
 *
 * @param source its list's code
 * @param sourceId the list's own number for it
 * @param version the register's version of it
 * @param name the name that its list leads with
 * @param programmes what it is listed under
 */
public record Listed(
        UUID id, String source, String sourceId, int version, String name, List<String> programmes, Profile profile) {
    public Listed {
        programmes = List.copyOf(programmes);
    }
}
