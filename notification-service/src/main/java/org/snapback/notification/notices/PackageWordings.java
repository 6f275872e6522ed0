package org.snapback.notification.notices;

/** How packages are told of. */
final class PackageWordings {
    private PackageWordings() {}

    static Words drafted(Facts facts, String recipient) {
        return Words.of(
                "Draft: " + facts.text("title"),
                facts.text("author") + " has drafted a sanctions package. Only its sponsors see it.");
    }

    static Words edited(Facts facts, String recipient) {
        return Words.of(
                "Draft changed: " + facts.text("title"),
                "The draft was edited. What changed: " + facts.list("changed") + ".");
    }

    static Words sponsorInvited(Facts facts, String recipient) {
        String state = facts.text("state");
        return state.equals(recipient)
                ? Words.of(
                                "You are invited to co-sponsor: " + facts.text("title"),
                                facts.text("invitedBy") + " invites you to co-sponsor a sanctions package."
                                        + " You see the draft from now on.")
                        .due("Accept or decline the invitation", null)
                : Words.of(
                        state + " is invited to co-sponsor: " + facts.text("title"),
                        facts.text("invitedBy") + " has invited " + state + " to co-sponsor the package.");
    }

    static Words sponsorAccepted(Facts facts, String recipient) {
        return Words.of(
                facts.text("state") + " co-sponsors: " + facts.text("title"),
                facts.text("state") + " has accepted the invitation to co-sponsor the package.");
    }

    static Words sponsorDeclined(Facts facts, String recipient) {
        return Words.of(
                facts.text("state") + " does not co-sponsor: " + facts.text("title"),
                facts.text("state") + " has declined the invitation to co-sponsor the package.");
    }

    static Words proposed(Facts facts, String recipient) {
        return Words.of(
                "Proposed: " + facts.text("title"),
                facts.list("sponsors") + " propose a sanctions package. Measures: " + facts.measures()
                        + ". It is decided by " + facts.text("rule") + " until " + facts.written("deadline")
                        + ". The text's digest is " + facts.text("digest") + ".");
    }

    static Words returned(Facts facts, String recipient) {
        return Words.of(
                "Back to draft: a proposed package",
                "The ballot could not open, so the package is a draft again. " + facts.text("reason"));
    }

    static Words adopted(Facts facts, String recipient) {
        return decided(
                facts,
                recipient,
                Words.of(
                        "Adopted: " + facts.text("title"),
                        "The guarantors have adopted the package on " + facts.written("adoptedAt")
                                + ". In force on rung 1: " + facts.measures() + ". Bound: " + facts.list("bound")
                                + "."));
    }

    static Words rejected(Facts facts, String recipient) {
        return Words.of("Rejected: " + facts.text("title"), "The package is not adopted. " + facts.text("reason"));
    }

    static Words withdrawn(Facts facts, String recipient) {
        return Words.of(
                "Withdrawn: " + facts.text("title"),
                facts.text("withdrawnBy") + " has withdrawn the package on " + facts.written("withdrawnAt") + ".");
    }

    static Words escalationRequested(Facts facts, String recipient) {
        return Words.of(
                "Escalation requested: " + facts.text("title"),
                facts.text("requestedBy") + " asks that rung " + facts.number("rung") + " comes into force: "
                        + facts.measures() + ". Reason: " + facts.text("reason") + " It is decided by "
                        + facts.text("rule") + " until " + facts.written("deadline") + ".");
    }

    static Words escalated(Facts facts, String recipient) {
        return decided(
                facts,
                recipient,
                Words.of(
                        "Escalated: " + facts.text("title"),
                        "Rung " + facts.number("rung") + " is in force since " + facts.written("escalatedAt") + ": "
                                + facts.measures() + ". Bound: " + facts.list("bound") + "."));
    }

    static Words escalationRefused(Facts facts, String recipient) {
        return Words.of(
                "Not escalated: " + facts.text("title"),
                "Rung " + facts.number("rung") + " stays where it is. " + facts.text("reason"));
    }

    static Words measuresInForce(Facts facts, String recipient) {
        return Words.of("In force: " + facts.text("title"), "These measures now bind: " + facts.measures() + ".");
    }

    private static Words decided(Facts facts, String recipient, Words words) {
        return facts.texts("bound").contains(recipient)
                ? words.due("Carry the measures into national law", null)
                : words;
    }
}
