package org.snapback.sanctions.packages.model;

/** Something that can be done with a package or a measure. */
public interface Act {
    /** The act's past participle, as in "a package that is DRAFT cannot be <i>adopted</i>". */
    String done();
}
