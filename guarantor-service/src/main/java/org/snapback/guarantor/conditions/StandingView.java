package org.snapback.guarantor.conditions;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.conditions.model.Condition;

/** What stands now: which of the conditions are met. */
@Schema(name = "ConditionStanding", description = "Which conditions of easing are met")
record StandingView(
        @Schema(description = "Whether all are, as a lifting needs")
        boolean allMet,

        List<One> conditions) {

    @Schema(name = "ConditionStandingOne", description = "Whether one condition is met")
    record One(
            Condition condition,

            @Schema(examples = "the aggressor has ceased its aggression")
            String meaning,

            boolean met,

            @Schema(description = "The attestation that was confirmed; absent where it is not met")
            UUID conditionId,

            @Schema(description = "Since when; absent where it is not met")
            Instant confirmedAt) {
        static One of(Condition condition, List<ConditionRow> met) {
            return met.stream()
                    .filter(row -> row.condition == condition)
                    .findAny()
                    .map(row -> new One(condition, condition.meaning(), true, row.id, row.confirmedAt))
                    .orElseGet(() -> new One(condition, condition.meaning(), false, null, null));
        }
    }

    /** Of all conditions, from the attestations that stand confirmed. */
    static StandingView of(List<ConditionRow> met) {
        List<One> all = Arrays.stream(Condition.values())
                .map(condition -> One.of(condition, met))
                .toList();
        return new StandingView(all.stream().allMatch(One::met), all);
    }
}
