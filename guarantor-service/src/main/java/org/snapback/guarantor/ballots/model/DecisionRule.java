package org.snapback.guarantor.ballots.model;

import java.util.ArrayList;
import java.util.List;

import static org.snapback.guarantor.ballots.model.Choice.AGAINST;
import static org.snapback.guarantor.ballots.model.Choice.FOR;

/** How the votes on a text become a decision. Only integers are compared, so that a threshold is met exactly or not at all. */
public enum DecisionRule {
    /**
     * No elector against, none absent, at least one FOR. An abstention does not prevent adoption, as for "members
     * present in person or represented" (article 238(4) TFEU); who has not voted by the end is neither and blocks.
     * Binds the whole electorate.
     */
    UNANIMITY {
        @Override
        List<String> obstacles(Tally tally) {
            var obstacles = new ArrayList<String>();
            if (!tally.states(AGAINST).isEmpty()) {
                obstacles.add("against: " + String.join(", ", tally.states(AGAINST)));
            }
            if (!tally.absent().isEmpty()) {
                obstacles.add("absent: " + String.join(", ", tally.absent()));
            }
            if (tally.states(FOR).isEmpty()) {
                obstacles.add("no elector is FOR");
            }
            return obstacles;
        }

        @Override
        List<String> bound(Tally tally) {
            return tally.electorate().states();
        }
    },

    /**
     * FOR from at least 55 % of the electors, who have at least 65 % of the electorate's population. The limb of the
     * population is met in any case unless at least four electors are not FOR (article 16(4) TEU). Abstention and
     * absence are not FOR. Binds those who voted FOR.
     */
    QUALIFIED_MAJORITY {
        @Override
        List<String> obstacles(Tally tally) {
            var obstacles = new ArrayList<String>();
            int electors = tally.electorate().size();
            int inFavour = tally.states(FOR).size();
            if (100 * inFavour < STATES_PERCENT * electors) {
                obstacles.add("FOR from %d of %d states, under %d %%".formatted(inFavour, electors, STATES_PERCENT));
            }
            long population = tally.electorate().population();
            long populationInFavour = tally.population(FOR);
            boolean blockingMinority = electors - inFavour >= BLOCKING_STATES;
            if (blockingMinority
                    && Math.multiplyExact(100, populationInFavour)
                            < Math.multiplyExact(POPULATION_PERCENT, population)) {
                obstacles.add("FOR with %d of %d inhabitants, under %d %%"
                        .formatted(populationInFavour, population, POPULATION_PERCENT));
            }
            return obstacles;
        }

        @Override
        List<String> bound(Tally tally) {
            return tally.states(FOR);
        }
    };

    private static final int STATES_PERCENT = 55;
    private static final long POPULATION_PERCENT = 65;
    private static final int BLOCKING_STATES = 4;

    /** What stands in the way of adoption, in words; empty when the votes, taken as final, adopt the text. */
    abstract List<String> obstacles(Tally tally);

    /** The states that an adoption by these votes binds. */
    abstract List<String> bound(Tally tally);
}
