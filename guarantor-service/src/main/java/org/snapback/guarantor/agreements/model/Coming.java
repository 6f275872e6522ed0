package org.snapback.guarantor.agreements.model;

import java.time.Instant;

/**
 * What has come about by itself.
 *
 * @param moment the moment of its effect, however late it is noticed
 */
public record Coming(Kind kind, Instant moment, Agreement agreement) {
    /** What can come about. */
    public enum Kind {
        /** The term ends in a year. */
        TERM_ENDING,
        RENEWED,
        TERMINATED,
        EXPIRED
    }
}
