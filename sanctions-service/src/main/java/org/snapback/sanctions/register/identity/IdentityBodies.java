package org.snapback.sanctions.register.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the secretariat says of two subjects. */
final class IdentityBodies {
    static final String DECISION = """
            {"decision": "SAME", "reasons": "The same IMO number, owner and call sign"}
            """;
    static final String REVERSAL = """
            {"reasons": "The number was a slip of one list"}
            """;
    private static final String PLAIN_TEXT = "[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*";
    private static final String PLAIN_MESSAGE =
            "Unicode text without control characters other than line breaks and tabs";

    private IdentityBodies() {}

    /** What is decided of a pair. */
    enum Answer {
        SAME,
        DIFFERENT
    }

    /** Whether the two are the same, and why. */
    @Schema(name = "IdentityDecision", examples = DECISION)
    record Decision(
            @NotNull Answer decision,

            @NotBlank @Size(max = 5_000) @Pattern(regexp = PLAIN_TEXT, message = PLAIN_MESSAGE)
            String reasons) {}

    /** Why a decision is undone. */
    @Schema(name = "IdentityReversal", examples = REVERSAL)
    record Reversal(
            @NotBlank @Size(max = 5_000) @Pattern(regexp = PLAIN_TEXT, message = PLAIN_MESSAGE)
            String reasons) {}
}
