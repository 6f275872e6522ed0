package org.snapback.guarantor.commitments.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How confidential commitments enter sums that are shown to those who may not see them, so that no single figure can be
 * read back: in batches, each of them whole or not at all.
 *
 * <p>Those of one pillar and unit wait, in the order in which they come into force, until they are a batch that
 * {@linkplain #hides hides} each of its guarantors' figures. A commitment is in one batch at most, for good, and a batch
 * counts for as long as all of it is in force. So whatever is asked, how often and about which moments, the answers are
 * sums of whole disjoint batches, and no adding and subtracting makes less than a batch out of them. What is not in a batch
 * that stands does not count.
 *
 * <p>Source: the Handbook on Statistical Disclosure Control (ESSnet SDC, 2010), chapter 4: the minimum frequency rule with
 * three contributors, and the p% rule with p = 20. docs/domain/commitments.md has the proof.
 */
public record Batch(List<Contribution> members) {
    /** Fewer guarantors than these could be told apart by one of them. */
    public static final int LEAST_GUARANTORS = 3;

    private static final int PARTS = 5;

    public Batch {
        members = List.copyOf(members);
    }

    /**
     * The batches that have been made up to a moment. Later moments only add to them.
     *
     * @param contributions of any pillars and units, in any order
     */
    public static List<Batch> until(Instant moment, Collection<Contribution> contributions) {
        Map<Cell, List<Contribution>> waiting = new HashMap<>();
        List<Batch> made = new ArrayList<>();
        contributions.stream()
                .filter(contribution -> !contribution.from().isAfter(moment))
                .sorted(Comparator.comparing(Contribution::from).thenComparing(Contribution::commitment))
                .forEach(next -> {
                    List<Contribution> cell =
                            waiting.computeIfAbsent(new Cell(next.pillar(), next.unit()), any -> new ArrayList<>());
                    // What has gone out of force before its batch was full was never counted and never will be.
                    cell.removeIf(earlier -> !earlier.standsAt(next.from()));
                    cell.add(next);
                    if (hides(cell)) {
                        made.add(new Batch(cell));
                        cell.clear();
                    }
                });
        return made;
    }

    /**
     * Whether the sum of these hides what each guarantor adds to it: there are at least three, and what is left without the
     * two largest is at least a fifth of the largest, so that the second largest cannot tell the largest to within 20 %.
     * A sum that is out of range is never made.
     */
    public static boolean hides(Collection<Contribution> contributions) {
        try {
            return hidesExactly(contributions);
        } catch (ArithmeticException e) {
            return false;
        }
    }

    private static boolean hidesExactly(Collection<Contribution> contributions) {
        Map<String, Long> byGuarantor = new LinkedHashMap<>();
        contributions.forEach(one -> byGuarantor.merge(one.guarantor(), one.value(), HowMuch::add));
        if (byGuarantor.size() < LEAST_GUARANTORS) {
            return false;
        }
        List<Long> largestFirst =
                byGuarantor.values().stream().sorted(Comparator.reverseOrder()).toList();
        long rest = largestFirst.stream().skip(2).reduce(0L, HowMuch::add);
        long largest = largestFirst.getFirst();
        HowMuch.add(rest, HowMuch.add(largest, largestFirst.get(1)));
        return rest >= largest / PARTS + (largest % PARTS == 0 ? 0 : 1);
    }

    public Pillar pillar() {
        return members.getFirst().pillar();
    }

    public Unit unit() {
        return members.getFirst().unit();
    }

    /** Whether all of it is in force at the moment; otherwise none of it counts. */
    public boolean standsAt(Instant moment) {
        return members.stream().allMatch(member -> member.standsAt(moment));
    }

    /** What it adds for a guarantor that has its own part counted already; empty: for one that has none. */
    long sumWithout(Optional<String> guarantor) {
        Predicate<Contribution> others =
                member -> guarantor.filter(member.guarantor()::equals).isEmpty();
        return members.stream().filter(others).mapToLong(Contribution::value).reduce(0, HowMuch::add);
    }

    private record Cell(Pillar pillar, Unit unit) {}
}
