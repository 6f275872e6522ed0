package org.snapback.guarantor.ballots.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import static org.snapback.guarantor.ballots.model.Choice.ABSTAIN_WITH_DECLARATION;
import static org.snapback.guarantor.ballots.model.Choice.AGAINST;
import static org.snapback.guarantor.ballots.model.Choice.FOR;

/**
 * What is still needed. Where several sets are equally small, one of them is named: that of the most populous states.
 *
 * <p>Exact for every rule without a search. A rule counts votes FOR only by number and by inhabitants, so of all sets of
 * so many states the most populous do most for the text when they turn FOR, and most against it when they leave FOR: if
 * they do not suffice, no set of that size does. What goes before size: whoever prevents adoption alone belongs to every
 * set that carries; who abstains with a declaration helps twice by leaving that camp, so no other abstention is better;
 * and who would otherwise be FOR does all the harm that any other can. So the first states of one order, as many as are
 * needed, are a smallest set. A test compares with all subsets of thousands of small electorates.
 *
 * @param carrying the smallest set of electors without a vote that carries the text by voting FOR, the others staying
 *     away; empty set where it is carried as it stands, no set where they cannot
 * @param carryingByChange the same of all electors, where votes cast may be changed
 * @param blocking the smallest set of electors without a vote that blocks the text by voting AGAINST, even if the others
 *     all vote FOR; empty set where it is blocked by the votes cast, no set where they cannot
 * @param blockingByChange the same of all electors, where votes cast may be changed
 * @param decisive the electors by whose vote alone, everybody else's staying as it is, the outcome turns
 */
public record Prospects(
        Optional<List<String>> carrying,
        Optional<List<String>> carryingByChange,
        Optional<List<String>> blocking,
        Optional<List<String>> blockingByChange,
        List<String> decisive) {

    public static Prospects of(Tally tally) {
        List<String> absent = tally.absent();
        List<String> all = tally.electorate().states();
        boolean adopted = tally.adopts();
        return new Prospects(
                carrying(tally, absent),
                carrying(tally, all),
                blocking(tally, absent),
                blocking(tally, all),
                all.stream().filter(state -> isDecisive(tally, adopted, state)).toList());
    }

    private static Optional<List<String>> carrying(Tally tally, List<String> pool) {
        List<String> candidates = inOrder(
                tally,
                pool.stream().filter(state -> tally.votes().get(state) != FOR).toList(),
                state -> tally.rule().isVeto(tally.votes().get(state)),
                state -> tally.rule().offers(ABSTAIN_WITH_DECLARATION)
                        && tally.votes().get(state) == ABSTAIN_WITH_DECLARATION);
        return smallestStart(candidates, start -> tally.with(start, FOR).adopts());
    }

    private static Optional<List<String>> blocking(Tally tally, List<String> pool) {
        Tally atBest = tally.with(tally.absent(), FOR);
        List<String> candidates = inOrder(
                atBest,
                pool.stream()
                        .filter(state -> atBest.votes().get(state) != AGAINST)
                        .toList(),
                state -> atBest.votes().get(state) == FOR,
                state -> false);
        return smallestStart(candidates, start -> !atBest.with(start, AGAINST).adopts());
    }

    /** An adopted text is adopted with one vote FOR more, and a rejected one rejected with one AGAINST more. */
    private static boolean isDecisive(Tally tally, boolean adopted, String state) {
        return adopted != tally.with(List.of(state), adopted ? AGAINST : FOR).adopts();
    }

    /** Those whom the first test picks, then those of the second, each in order of inhabitants, most first. */
    private static List<String> inOrder(
            Tally tally, Collection<String> pool, Predicate<String> first, Predicate<String> second) {
        var electorate = tally.electorate();
        return pool.stream()
                .sorted(Comparator.comparing(first::test)
                        .thenComparing(second::test)
                        .thenComparing(state -> electorate.population(List.of(state)))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Halves the range of sizes, as one state more never undoes what a start of the order achieves. */
    private static Optional<List<String>> smallestStart(List<String> candidates, Predicate<List<String>> suffices) {
        if (!suffices.test(candidates)) {
            return Optional.empty();
        }
        int least = 0;
        int enough = candidates.size();
        while (least < enough) {
            int half = (least + enough) / 2;
            if (suffices.test(candidates.subList(0, half))) {
                enough = half;
            } else {
                least = half + 1;
            }
        }
        return Optional.of(candidates.subList(0, enough).stream().sorted().toList());
    }
}
