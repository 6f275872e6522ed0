package org.snapback.guarantor.ballots.model;

import java.util.List;

import static org.snapback.guarantor.ballots.model.Choice.ABSTAIN_WITH_DECLARATION;
import static org.snapback.guarantor.ballots.model.Choice.AGAINST;
import static org.snapback.guarantor.ballots.model.Choice.FOR;
import static org.snapback.guarantor.ballots.model.Ground.ACCEPTS_MAJORITY;
import static org.snapback.guarantor.ballots.model.Ground.AGREED_IN_ADVANCE;
import static org.snapback.guarantor.ballots.model.Ground.COMMON_CONSENT;
import static org.snapback.guarantor.ballots.model.Ground.DECLARED_ABSTENTION;
import static org.snapback.guarantor.ballots.model.Ground.NOT_OPTED_IN;
import static org.snapback.guarantor.ballots.model.Ground.OUTVOTED;
import static org.snapback.guarantor.ballots.model.Ground.VOTED_FOR;

/**
 * How the votes on a text become a decision, and whom it binds. Only integers are compared, so that a threshold is met
 * exactly or not at all. Under every rule a vote AGAINST is worth least to the text and a vote FOR most.
 */
public enum DecisionRule {
    /**
     * No elector against, none absent, at least one FOR. An abstention does not prevent adoption, as for "members
     * present in person or represented" (article 238(4) TFEU); who has not voted by the end is neither and blocks.
     * Binds the whole electorate.
     */
    UNANIMITY {
        @Override
        List<Limb> limbs(Tally tally, Count count) {
            return List.of(
                    Limbs.nobodyAgainst(tally, count), Limbs.nobodyAbsent(tally, count), Limbs.somebodyFor(count));
        }

        @Override
        boolean isVeto(Choice choice) {
            return choice == null || choice == AGAINST;
        }

        @Override
        Ground otherwise(Choice choice, boolean acceptsMajority) {
            return COMMON_CONSENT;
        }
    },

    /**
     * FOR from at least 55 % of the electors, who have at least 65 % of the electorate's population; that limb is met
     * in any case where those not FOR are too few to block. A blocking minority has at least four states (article 16(4)
     * TEU); in a part of the roster, the smallest number of states that hold more than 35 % of its population, plus one
     * (article 238(3)(a) TFEU). Where Ukraine does not co-sponsor the text, 72 % of the electors are needed and the
     * population counts however few are not FOR: our reading of article 238(2) and (3)(b) TFEU, which say so of what
     * neither the Commission nor the High Representative proposes. Abstention and absence are not FOR. Binds those who
     * vote FOR, and who is outvoted only by its own agreement.
     */
    QUALIFIED_MAJORITY {
        @Override
        List<Limb> limbs(Tally tally, Count count) {
            return tally.sponsoredByUkraine()
                    ? List.of(
                            Limbs.states(count, STATES_PERCENT),
                            Limbs.populationUnlessTooFewBlock(count, blockingMinority(tally.electorate())))
                    : List.of(Limbs.states(count, STATES_PERCENT_WITHOUT_UKRAINE), Limbs.population(count));
        }

        @Override
        Ground otherwise(Choice choice, boolean acceptsMajority) {
            return acceptsMajority ? ACCEPTS_MAJORITY : OUTVOTED;
        }
    },

    /**
     * FOR from more than half of all electors, present or not (article 238(1) TFEU: "a majority of its component
     * members"). Binds those who vote FOR, and who is outvoted only by its own agreement.
     */
    SIMPLE_MAJORITY {
        @Override
        List<Limb> limbs(Tally tally, Count count) {
            return List.of(Limbs.moreThanHalfOfTheStates(count));
        }

        @Override
        Ground otherwise(Choice choice, boolean acceptsMajority) {
            return acceptsMajority ? ACCEPTS_MAJORITY : OUTVOTED;
        }
    },

    /**
     * Unanimity in which an elector may qualify its abstention by a formal declaration: it is not bound and accepts that
     * the decision commits the others. If those who do are at least a third of the electors and have at least a third of
     * the electorate's population, the text is not adopted (article 31(1) TEU, second subparagraph). Binds all others.
     */
    UNANIMITY_WITH_CONSTRUCTIVE_ABSTENTION {
        @Override
        List<Limb> limbs(Tally tally, Count count) {
            return List.of(
                    Limbs.nobodyAgainst(tally, count),
                    Limbs.nobodyAbsent(tally, count),
                    Limbs.somebodyFor(count),
                    Limbs.constructiveAbstention(count));
        }

        @Override
        boolean isVeto(Choice choice) {
            return choice == null || choice == AGAINST;
        }

        @Override
        public boolean offers(Choice choice) {
            return true;
        }

        @Override
        Ground otherwise(Choice choice, boolean acceptsMajority) {
            return choice == ABSTAIN_WITH_DECLARATION ? DECLARED_ABSTENTION : COMMON_CONSENT;
        }
    },

    /**
     * Adopted at the deadline unless an elector breaks silence by a vote AGAINST, which closes the ballot: the simplified
     * written procedure (article 12(2) of the Council's rules of procedure). Binds the whole electorate.
     */
    SILENCE {
        @Override
        List<Limb> limbs(Tally tally, Count count) {
            return List.of(Limbs.nobodyAgainst(tally, count));
        }

        @Override
        boolean isVeto(Choice choice) {
            return choice == AGAINST;
        }

        @Override
        Ground otherwise(Choice choice, boolean acceptsMajority) {
            return COMMON_CONSENT;
        }
    },

    /**
     * The text stands unless the electors present decide by consensus not to adopt it: its rejection is moved, which a
     * vote AGAINST does, nobody present votes FOR, and at least half of the electors are present, that is, have voted
     * (WTO Dispute Settlement Understanding, article 2.4 with its note 1, articles 16.4 and 17.14). Binds those who vote
     * FOR and, as the package agreed the rule in advance, those who do not oppose; who votes AGAINST only by its own
     * agreement.
     */
    REVERSE_CONSENSUS {
        @Override
        List<Limb> limbs(Tally tally, Count count) {
            return List.of(Limbs.noConsensusToReject(count));
        }

        @Override
        Ground otherwise(Choice choice, boolean acceptsMajority) {
            if (choice != AGAINST) {
                return AGREED_IN_ADVANCE;
            }
            return acceptsMajority ? ACCEPTS_MAJORITY : OUTVOTED;
        }
    },

    /**
     * Each elector decides for itself: adopted for those who vote FOR, if there is one, and nobody can block. The rule for
     * what no majority may decide (article 31(4) TEU; article 42(7) TEU and article 5 of the North Atlantic Treaty leave
     * to each state what it contributes). Binds those who vote FOR.
     */
    OPT_IN {
        @Override
        List<Limb> limbs(Tally tally, Count count) {
            return List.of(Limbs.somebodyFor(count));
        }

        @Override
        Ground otherwise(Choice choice, boolean acceptsMajority) {
            return NOT_OPTED_IN;
        }
    };

    private static final int STATES_PERCENT = 55;
    private static final int STATES_PERCENT_WITHOUT_UKRAINE = 72;
    private static final int BLOCKING_STATES = 4;
    private static final int BLOCKING_POPULATION_PERCENT = 35;

    /** What the rule asks and whether these votes, taken as final, meet it. The text is adopted when every limb is met. */
    abstract List<Limb> limbs(Tally tally, Count count);

    /** Why an adoption binds, or does not bind, a state that did not vote FOR. */
    abstract Ground otherwise(Choice choice, boolean acceptsMajority);

    /** Whether an elector that says this, or nothing, prevents adoption on its own. */
    boolean isVeto(Choice choice) {
        return false;
    }

    /** Whether an elector may say this. */
    public boolean offers(Choice choice) {
        return choice != ABSTAIN_WITH_DECLARATION;
    }

    /** Whether it is a majority's decision, which the brake can stop. */
    public boolean isMajority() {
        return this == QUALIFIED_MAJORITY || this == SIMPLE_MAJORITY;
    }

    /** Whether a ballot may close when its outcome is certain: not where each elector still decides for itself. */
    boolean closesWhenDecided() {
        return this != OPT_IN;
    }

    final Ground ground(Choice choice, boolean acceptsMajority) {
        return choice == FOR ? VOTED_FOR : otherwise(choice, acceptsMajority);
    }

    /** How many states at least a blocking minority has. */
    static int blockingMinority(Electorate electorate) {
        return electorate.circles() == Circles.BOTH
                ? BLOCKING_STATES
                : electorate.fewestHoldingMoreThan(BLOCKING_POPULATION_PERCENT) + 1;
    }
}
