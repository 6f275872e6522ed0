package org.snapback.sanctions.packages;

import java.time.Instant;
import java.util.UUID;
import org.snapback.runtime.problem.Refusal;

/** What the guarantors are asked about a package that they have adopted: one thing at a time. */
sealed interface Question
        permits EscalationRow, EasingRow, RescissionRow, CorrigendumRow, AmendmentRow, AnnexChangeRow {
    /** The ballot that decides it. */
    UUID ballotId();

    /** Whether it is open still. */
    boolean pending();

    /** Its ballot has another deadline. */
    void postpone(Instant later);

    /** Why nothing else is asked while it is open. */
    Refusal refusal();
}
