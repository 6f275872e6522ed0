package org.snapback.guarantor.ballots;

import java.util.UUID;

/** Whether the text of a ballot on an encroachment still says what it would bring about: known to whoever wrote it. */
public interface CurrentText {
    /** Whether it does. What has been overtaken is void, and no vote on it counts. */
    boolean stands(UUID ballot, UUID encroachment);
}
