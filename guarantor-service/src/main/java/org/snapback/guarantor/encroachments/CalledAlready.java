package org.snapback.guarantor.encroachments;

import java.util.Set;
import java.util.UUID;

/** Which commitments have been called at an encroachment, and so are not called again: known to whoever calls them. */
public interface CalledAlready {
    /** Their ids. */
    Set<UUID> at(UUID encroachment);
}
