package org.snapback.sanctions.encroachments;

import org.snapback.sanctions.packages.model.Reach;

/**
 * What has been heard of an encroachment's confirmation.
 *
 * @param exercise whether it is part of an exercise
 * @param provisional whether it stands, or stood, by reverse consensus only
 * @param rescinded whether it was found false
 * @param ended whether it was provisional and not confirmed in time
 */
record KnownConfirmation(boolean exercise, boolean provisional, boolean rescinded, boolean ended) {
    /** Whether it has not ended in either way. */
    boolean stands() {
        return !rescinded && !ended;
    }

    /**
     * Which packages a confirmation moves that is told after this one: each has moved a package once while it stands. A
     * final one after a provisional one moves those that the provisional one could not; after its end, all of them anew.
     * Reverse consensus does not prolong itself.
     */
    Reach then(boolean nowProvisional) {
        if (rescinded || nowProvisional || !provisional) {
            return Reach.NONE;
        }
        return ended ? Reach.ALL : Reach.NOT_AGREED;
    }

    /** Which packages the first one moves. */
    static Reach first(boolean provisional) {
        return provisional ? Reach.AGREED : Reach.ALL;
    }
}
