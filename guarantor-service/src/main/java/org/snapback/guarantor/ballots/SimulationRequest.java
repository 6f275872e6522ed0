package org.snapback.guarantor.ballots;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.ballots.model.BallotKind;
import org.snapback.guarantor.ballots.model.Choice;
import org.snapback.guarantor.ballots.model.DecisionRule;

/** A ballot as somebody imagines it. */
@Schema(name = "ImaginedBallot", description = "A ballot that is not held: an electorate, a rule and votes")
record SimulationRequest(
        @NotNull BallotKind kind,

        @Schema(description = "One that the kind allows, or its default")
        DecisionRule rule,

        @Schema(description = "Whether the package agreed in advance to rules that need it", defaultValue = "false")
        boolean agreedInAdvance,

        @Schema(
                description = "Whether Ukraine co-sponsors; otherwise a qualified majority needs 72 % of the states",
                defaultValue = "true")
        Boolean sponsoredByUkraine,

        @Size(max = 50) @Schema(description = "The measure types that the text holds")
        Set<@NotNull @Pattern(regexp = MEASURE_TYPE) String> measureTypes,

        @NotNull @Size(min = 1, max = 250) List<@NotNull @Valid ImaginedElector> electorate,

        @NotNull @Size(max = 250) List<@NotNull @Valid ImaginedVote> votes) {
    private static final String STATE = "[A-Z]{2}";
    private static final String MEASURE_TYPE = "[A-Z][A-Z0-9_]{0,99}";

    /** A state that would vote. */
    @Schema(name = "ImaginedElector", description = "A state with a vote, and what its agreement says of being bound")
    record ImaginedElector(
            @NotNull @Pattern(regexp = STATE) @Schema(examples = "PL")
            String state,

            @Min(1) @Max(2_000_000_000) @Schema(examples = "36621000")
            long population,

            @Size(max = 50) @Schema(description = "Kinds of decision by which it is bound also where it is outvoted")
            Set<@NotNull BallotKind> acceptsMajorityFor,

            @Size(max = 50) @Schema(description = "Measure types that it has reserved")
            Set<@NotNull @Pattern(regexp = MEASURE_TYPE) String> reservations) {}

    /** What it would say. */
    @Schema(name = "ImaginedVote", description = "What a state would say")
    record ImaginedVote(
            @NotNull @Pattern(regexp = STATE) @Schema(examples = "PL")
            String state,

            @NotNull Choice choice) {}
}
