package org.snapback.notification.notices;

import java.util.Locale;

/** How the register is told of: in counts, never in names. */
final class RegisterWordings {
    private RegisterWordings() {}

    static Words imported(Facts facts, String recipient) {
        String list = facts.text("source").toUpperCase(Locale.ROOT);
        return Words.of(
                "New state of the list " + list,
                "The register has the new state of the list " + list + ": " + facts.number("new")
                        + " subjects are new, " + facts.number("changed") + " changed and " + facts.number("gone")
                        + " gone.");
    }
}
