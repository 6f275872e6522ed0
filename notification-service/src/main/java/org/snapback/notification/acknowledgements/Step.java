package org.snapback.notification.acknowledgements;

import java.util.Optional;

/** Whom a notice that is not acknowledged reaches, one after the other. */
public enum Step {
    /** The state's first contact is reminded. */
    FIRST_CONTACT,
    /** The state's second contact is written to. */
    SECOND_CONTACT,
    /** It stands on the secretariat's list. */
    SECRETARIAT;

    /** The step after one; the first after none (null), empty after the last. */
    static Optional<Step> after(Step step) {
        int next = step == null ? 0 : step.ordinal() + 1;
        return next < values().length ? Optional.of(values()[next]) : Optional.empty();
    }
}
