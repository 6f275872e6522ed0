package org.snapback.guarantor.ballots.model;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Why a ballot ended as it did, for people to read. */
final class Reasons {
    private Reasons() {}

    /** For example: {@code Rejected by UNANIMITY, the deadline is reached: against: HU; absent: FR. (20 FOR, …)}. */
    static String of(Transition by, Tally tally, boolean referred) {
        String counts = Arrays.stream(Choice.values())
                .filter(tally.rule()::offers)
                .map(choice -> tally.states(choice).size() + " " + choice)
                .collect(Collectors.joining(", "));
        String verdict = tally.outcome() == BallotOutcome.ADOPTED
                ? "Adopted"
                : referred ? "Lapsed after the brake, not adopted" : "Rejected";
        String obstacles = tally.obstacles().isEmpty() ? "" : ": " + String.join("; ", tally.obstacles());
        return "%s by %s, %s%s (%s, %d absent of %d electors)."
                .formatted(
                        verdict,
                        tally.rule(),
                        by.cause(),
                        obstacles,
                        counts,
                        tally.absent().size(),
                        tally.electorate().size());
    }
}
