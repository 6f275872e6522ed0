package org.snapback.guarantor.ballots.model;

/**
 * One limb of a rule, on the votes of a tally.
 *
 * @param counted states or inhabitants, as the limb counts them
 * @param asked the number to compare with: the least that is enough; for NOBODY_AGAINST, NOBODY_ABSENT and
 *     CONSTRUCTIVE_ABSTENTION the most states that do no harm; for NO_CONSENSUS_TO_REJECT the quorum
 * @param met whether it lets the text be adopted
 * @param sentence the same in words
 */
public record Limb(Name name, long counted, long asked, boolean met, String sentence) {
    /** What a limb asks. */
    public enum Name {
        /** No elector votes AGAINST. */
        NOBODY_AGAINST,
        /** No elector is without a vote. */
        NOBODY_ABSENT,
        /** At least one elector votes FOR. */
        SOMEBODY_FOR,
        /** Enough electors vote FOR. */
        STATES,
        /** They have enough of the electorate's inhabitants, or those who do not are too few states to block. */
        POPULATION,
        /** Not both a third of the states and a third of the inhabitants abstain with a declaration. */
        CONSTRUCTIVE_ABSTENTION,
        /** The electors present do not all agree that the text is rejected. */
        NO_CONSENSUS_TO_REJECT
    }
}
