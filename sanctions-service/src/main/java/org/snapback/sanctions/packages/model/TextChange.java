package org.snapback.sanctions.packages.model;

/**
 * One difference between two texts.
 *
 * @param path where, as a JSON Pointer in which a measure stands by its id, a clause by its type, an AUTOMATIC rung by its
 *     number, an exemption and a derogation by its title, and a plain value of a list by itself
 * @param before what stood there, as JSON has it; null where it is ADDED
 * @param after what stands there; null where it is REMOVED
 */
public record TextChange(String path, Kind kind, Object before, Object after) {
    /** What became of the place. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
