package org.snapback.guarantor.ballots;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.ballots.model.Limb;

/** One limb of a rule. */
@Schema(name = "Limb", description = "One thing that the rule asks; the text is adopted when all are met")
record LimbView(
        Limb.Name name,

        @Schema(description = "States or inhabitants, as the limb counts them", examples = "24698900")
        long counted,

        @Schema(
                description = "The least that is enough; for NOBODY_AGAINST, NOBODY_ABSENT and CONSTRUCTIVE_ABSTENTION"
                        + " the most states that do no harm; for NO_CONSENSUS_TO_REJECT the quorum",
                examples = "24698900")
        long asked,

        boolean met,

        @Schema(description = "The same in words", examples = "FOR from 11 of 20 states, at least 55 %")
        String sentence) {
    static List<LimbView> of(List<Limb> limbs) {
        return limbs.stream()
                .map(limb -> new LimbView(limb.name(), limb.counted(), limb.asked(), limb.met(), limb.sentence()))
                .toList();
    }
}
