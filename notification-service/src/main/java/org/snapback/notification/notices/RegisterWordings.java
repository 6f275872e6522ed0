package org.snapback.notification.notices;

import java.util.Locale;

/** How the register and its designations are told of: in counts and ids, never in names. */
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

    static Words reviewDue(Facts facts, String recipient) {
        return Words.of(
                "Review of designations due by " + facts.written("dueAt"),
                facts.number("designations") + " designations of one measure must be reviewed, the first of them by "
                        + facts.written("dueAt") + ". Whoever knows why one should stay or go tells the secretariat.");
    }

    static Words disputeConfirmed(Facts facts, String recipient) {
        return facts.says("disputed", "true")
                ? Words.of(
                        "Identity disputed: a designation",
                        "Two secretaries hold that a designated subject may be somebody else. The designation stands;"
                                + " whoever meets it looks twice and asks.")
                : Words.of(
                        "Identity no longer disputed: a designation",
                        "Two secretaries have lifted the flag: the designated subject is who it is taken for.");
    }
}
