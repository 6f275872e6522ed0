package org.snapback.sanctions.packages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.snapback.sanctions.packages.model.PackageAct;
import org.snapback.sanctions.packages.model.PackageLife;
import org.snapback.sanctions.packages.model.PackageStage;

/**
 * How a ballot ended.
 *
 * @param reason what it failed on, or why it could not be opened; may be null
 * @param bound the states that an adoption binds
 * @param excepted of these, the measure types that do not bind them
 */
public record Verdict(
        UUID packageId,
        UUID ballotId,
        Outcome outcome,
        String reason,
        Set<String> bound,
        Map<String, List<String>> excepted) {
    private static final int LONGEST_REASON = 1_000;

    public Verdict {
        reason = reason == null || reason.isBlank() ? "no reason was given" : shortened(reason);
        bound = Set.copyOf(bound);
        excepted = Map.copyOf(excepted);
    }

    /** Why what was asked for does not happen: the ballot has not agreed, or the package's stage no longer allows it. */
    Optional<String> obstacle(PackageStage stage, PackageAct act) {
        if (outcome != Outcome.ADOPTED) {
            return Optional.of(reason);
        }
        return PackageLife.TRANSITIONS.after(stage, act).isPresent()
                ? Optional.empty()
                : Optional.of(PackageLife.TRANSITIONS.refusal(stage, act));
    }

    /** What came of the ballot. */
    public enum Outcome {
        ADOPTED,
        REJECTED,
        WITHDRAWN,
        /** It could not be opened. */
        REFUSED
    }

    private static String shortened(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON - 1) + "…";
    }
}
