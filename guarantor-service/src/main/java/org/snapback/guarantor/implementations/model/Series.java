package org.snapback.guarantor.implementations.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Alignment over time: what stood at each of some moments, from the changes up to the last of them. */
public final class Series {
    private Series() {}

    /**
     * So many implementations came to a stage, or left it where the number is negative.
     *
     * @param at a change counts from its very moment on
     */
    public record Change(Instant at, Stage stage, long many) {}

    /** The counts at a moment. */
    public record Point(Instant on, Counts counts) {}

    /**
     * One point for each moment.
     *
     * @param changes in any order, from the beginning on
     * @param moments in ascending order
     */
    public static List<Point> at(List<Change> changes, List<Instant> moments) {
        List<Change> sorted =
                changes.stream().sorted(Comparator.comparing(Change::at)).toList();
        List<Point> points = new ArrayList<>();
        Counts counts = Counts.NONE;
        int next = 0;
        for (Instant moment : moments) {
            while (next < sorted.size() && !sorted.get(next).at().isAfter(moment)) {
                counts = counts.plus(sorted.get(next).stage(), sorted.get(next).many());
                next++;
            }
            points.add(new Point(moment, counts));
        }
        return points;
    }
}
