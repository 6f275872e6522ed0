package org.snapback.guarantor.ballots.model;

import static org.snapback.guarantor.ballots.model.Limb.Name.CONSTRUCTIVE_ABSTENTION;
import static org.snapback.guarantor.ballots.model.Limb.Name.NOBODY_ABSENT;
import static org.snapback.guarantor.ballots.model.Limb.Name.NOBODY_AGAINST;
import static org.snapback.guarantor.ballots.model.Limb.Name.NO_CONSENSUS_TO_REJECT;
import static org.snapback.guarantor.ballots.model.Limb.Name.POPULATION;
import static org.snapback.guarantor.ballots.model.Limb.Name.SOMEBODY_FOR;
import static org.snapback.guarantor.ballots.model.Limb.Name.STATES;

/** The limbs that the rules are made of. Sentences are joined, not formatted: prospects ask for them by the hundred. */
final class Limbs {
    private static final long POPULATION_PERCENT = 65;

    private Limbs() {}

    static Limb nobodyAgainst(Tally tally, Count count) {
        boolean met = count.against() == 0;
        return new Limb(
                NOBODY_AGAINST,
                count.against(),
                0,
                met,
                met ? "nobody is against" : "against: " + String.join(", ", tally.states(Choice.AGAINST)));
    }

    static Limb nobodyAbsent(Tally tally, Count count) {
        boolean met = count.absent() == 0;
        return new Limb(
                NOBODY_ABSENT,
                count.absent(),
                0,
                met,
                met ? "nobody is absent" : "absent: " + String.join(", ", tally.absent()));
    }

    static Limb somebodyFor(Count count) {
        boolean met = count.inFavour() > 0;
        return new Limb(
                SOMEBODY_FOR,
                count.inFavour(),
                1,
                met,
                met ? "FOR from " + count.inFavour() + " of " + count.electors() + " states" : "no elector is FOR");
    }

    static Limb states(Count count, int percent) {
        int least = Math.ceilDiv(percent * count.electors(), 100);
        return states(count, least, "at least " + percent + " %", "under " + percent + " %");
    }

    static Limb moreThanHalfOfTheStates(Count count) {
        return states(count, count.electors() / 2 + 1, "more than half", "not more than half");
    }

    /** At least 65 % of the electorate's population. */
    static Limb population(Count count) {
        boolean met = enoughPopulation(count);
        return population(count, met, (met ? ", at least " : ", under ") + POPULATION_PERCENT + " %");
    }

    /** The same, deemed met where fewer states than a blocking minority needs are not FOR. */
    static Limb populationUnlessTooFewBlock(Count count, int blockingMinority) {
        if (!enoughPopulation(count) && count.notInFavour() < blockingMinority) {
            return population(
                    count,
                    true,
                    ", under " + POPULATION_PERCENT + " %, but " + blockingMinority + " states are needed to block");
        }
        return population(count);
    }

    static Limb constructiveAbstention(Count count) {
        boolean tooMany = 3 * count.declared() >= count.electors()
                && Math.multiplyExact(3, count.populationDeclared()) >= count.population();
        return new Limb(
                CONSTRUCTIVE_ABSTENTION,
                count.declared(),
                Math.ceilDiv(count.electors(), 3) - 1,
                !tooMany,
                "declared abstentions of " + count.declared() + " of " + count.electors() + " states with "
                        + count.populationDeclared() + " of " + count.population() + " inhabitants"
                        + (tooMany ? ", at least a third of both" : ", not a third of both"));
    }

    static Limb noConsensusToReject(Count count) {
        int quorum = Math.ceilDiv(count.electors(), 2);
        boolean moved = count.against() > 0;
        boolean met = !moved || count.inFavour() > 0 || count.present() < quorum;
        String present =
                count.present() + " of " + count.electors() + " electors present, " + quorum + " are the quorum";
        String sentence;
        if (!moved) {
            sentence = "nobody moves the rejection";
        } else if (count.inFavour() > 0) {
            sentence = "rejection is moved, and " + count.inFavour() + " of those present do not agree to it";
        } else {
            sentence = "rejection is moved " + (met ? "without a quorum: " : "and nobody present is FOR: ") + present;
        }
        return new Limb(NO_CONSENSUS_TO_REJECT, count.present(), quorum, met, sentence);
    }

    private static Limb states(Count count, int least, String enough, String tooFew) {
        boolean met = count.inFavour() >= least;
        return new Limb(
                STATES,
                count.inFavour(),
                least,
                met,
                "FOR from " + count.inFavour() + " of " + count.electors() + " states, " + (met ? enough : tooFew));
    }

    private static Limb population(Count count, boolean met, String verdict) {
        long least = Math.ceilDiv(Math.multiplyExact(POPULATION_PERCENT, count.population()), 100L);
        return new Limb(
                POPULATION,
                count.populationInFavour(),
                least,
                met,
                "FOR with " + count.populationInFavour() + " of " + count.population() + " inhabitants" + verdict);
    }

    private static boolean enoughPopulation(Count count) {
        return Math.multiplyExact(100, count.populationInFavour())
                >= Math.multiplyExact(POPULATION_PERCENT, count.population());
    }
}
