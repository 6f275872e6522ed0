package org.snapback.guarantor.ballots;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pause as it is asked for. */
@Schema(name = "NewPause", description = "Why a ballot on a confirmation should rest, and for how long at most")
record PauseBody(
        @NotNull
        @Size(min = 20, max = 1_000)
        @Pattern(regexp = "(?s).*\\S.*", message = "text, not blanks only")
        @Schema(description = "The electorate and Ukraine hear them")
        String reasons,

        @Size(max = 20)
        @Schema(
                description =
                        "ISO 8601, from PT1M to PT24H, which is the default; of several electors' the shortest counts",
                examples = "PT12H")
        String length) {
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    /** How long the pause may be; empty where it is no such time. */
    Optional<Duration> within(Duration longest) {
        if (length == null) {
            return Optional.of(longest);
        }
        try {
            return Optional.of(Duration.parse(length))
                    .filter(asked -> asked.compareTo(SHORTEST) >= 0 && asked.compareTo(longest) <= 0);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
