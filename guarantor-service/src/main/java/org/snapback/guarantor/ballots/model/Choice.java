package org.snapback.guarantor.ballots.model;

/** What an elector says to the text of a ballot. Saying nothing is no choice: it is absence. */
public enum Choice {
    FOR,
    AGAINST,
    ABSTAIN,

    /**
     * An abstention that a formal declaration qualifies: the state is not bound and accepts that the decision commits
     * the others (article 31(1) TEU). Only {@link DecisionRule#UNANIMITY_WITH_CONSTRUCTIVE_ABSTENTION} offers it.
     */
    ABSTAIN_WITH_DECLARATION
}
