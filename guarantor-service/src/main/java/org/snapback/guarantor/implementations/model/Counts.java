package org.snapback.guarantor.implementations.model;

/**
 * How many implementations stand at which stage: integers alone. All but those that a reservation takes out are bound.
 *
 * @param bound all of the others together
 */
public record Counts(
        long bound, long inForce, long partlyInForce, long inProgress, long pending, long refused, long notBound) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

    /** The counts with so many more at a stage, or fewer where the number is negative. */
    public Counts plus(Stage stage, long many) {
        return new Counts(
                Math.addExact(bound, stage == Stage.NOT_BOUND ? 0 : many),
                inForce + of(stage, Stage.IN_FORCE, many),
                partlyInForce + of(stage, Stage.PARTLY_IN_FORCE, many),
                inProgress + of(stage, Stage.IN_PROGRESS, many),
                pending + of(stage, Stage.PENDING, many),
                refused + of(stage, Stage.REFUSED, many),
                notBound + of(stage, Stage.NOT_BOUND, many));
    }

    private static long of(Stage stage, Stage counted, long many) {
        return stage == counted ? many : 0;
    }
}
