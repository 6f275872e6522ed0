package org.snapback.sanctions.screening.model;

import java.util.List;

/**
 * What came of comparing.
 *
 * @param score from 0 to 1,000
 * @param name the listed name that fits best, as written; null where only an identifier was compared
 * @param features what the score is made of
 */
public record Scored(int score, String name, List<Applied> features) {
    public Scored {
        features = List.copyOf(features);
    }

    /**
     * A feature that applied.
     *
     * @param points what it added to the score, or took
     * @param asked what was asked for
     * @param listed what the list has
     */
    public record Applied(Feature feature, int points, String asked, String listed) {}
}
