package org.snapback.notification.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.runtime.problem.Violation;

/** A principal as the secretariat asks for it. */
@Schema(name = "NewKafkaPrincipal", description = "Who is to read on Kafka")
record PrincipalBody(
        @NotNull PrincipalKind kind,

        @Pattern(regexp = "[A-Z]{2}", message = "A state's code on the roster, two letters in upper case")
        @Schema(description = "The ministry's state; absent for a partner", examples = "PL")
        String state,

        @NotBlank
        @Size(max = 200)
        @Schema(description = "Which system it is for", examples = "Ministry of Foreign Affairs, operations room")
        String label) {

    /** What the fields break together. */
    List<Violation> violations() {
        return (kind == PrincipalKind.MINISTRY) == (state != null)
                ? List.of()
                : List.of(new Violation(
                        "/state",
                        "of-ministry",
                        kind == PrincipalKind.MINISTRY ? "The ministry's state" : "A partner has none: leave it out"));
    }
}
