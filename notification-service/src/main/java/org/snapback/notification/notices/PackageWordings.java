package org.snapback.notification.notices;

/** How packages are told of. */
final class PackageWordings {
    private PackageWordings() {}

    static Words drafted(Facts facts, String recipient) {
        return Words.of(
                "Draft: " + facts.text("title"),
                facts.state("author") + " has drafted a sanctions package. Only its sponsors see it.");
    }

    static Words edited(Facts facts, String recipient) {
        return Words.of(
                "Draft changed: " + facts.text("title"),
                "The draft was edited. What changed: " + facts.list("changed") + ".");
    }

    static Words sponsorInvited(Facts facts, String recipient) {
        return facts.says("state", recipient)
                ? Words.of(
                                "You are invited to co-sponsor: " + facts.text("title"),
                                facts.state("invitedBy") + " invites you to co-sponsor a sanctions package."
                                        + " You see the draft from now on. Please accept or decline.")
                        .due("Accept or decline the invitation", null)
                : Words.of(
                        facts.state("state") + " is invited to co-sponsor: " + facts.text("title"),
                        facts.state("invitedBy") + " has invited " + facts.state("state")
                                + " to co-sponsor the package.");
    }

    static Words sponsorAccepted(Facts facts, String recipient) {
        return Words.of(
                facts.state("state") + " co-sponsors: " + facts.text("title"),
                facts.state("state") + " has accepted the invitation to co-sponsor the package.");
    }

    static Words sponsorDeclined(Facts facts, String recipient) {
        return Words.of(
                facts.state("state") + " does not co-sponsor: " + facts.text("title"),
                facts.state("state") + " has declined the invitation to co-sponsor the package.");
    }

    static Words proposed(Facts facts, String recipient) {
        return Words.of(
                "Proposed: " + facts.text("title"),
                "A sanctions package is proposed. Its sponsors: " + facts.states("sponsors") + ". Its measures: "
                        + facts.measures() + ". The guarantors decide on it by " + facts.words("rule") + " until "
                        + facts.written("deadline") + ". The text's digest is " + facts.text("digest") + ".");
    }

    static Words returned(Facts facts, String recipient) {
        return Words.of(
                "Back to draft: " + (facts.has("title") ? facts.text("title") : "a proposed package"),
                "The ballot could not open, so the package is a draft again. " + facts.text("reason"));
    }

    static Words adopted(Facts facts, String recipient) {
        return decided(
                facts,
                recipient,
                "Adopted: " + facts.text("title"),
                "The guarantors adopted the package on " + facts.written("adoptedAt") + ". What binds on rung 1: "
                        + facts.measures() + ". Bound: " + facts.states("bound") + "." + facts.exceptions());
    }

    static Words rejected(Facts facts, String recipient) {
        return Words.of("Rejected: " + facts.text("title"), "The package is not adopted. " + facts.text("reason"));
    }

    static Words withdrawn(Facts facts, String recipient) {
        return Words.of(
                "Withdrawn: " + facts.text("title"),
                facts.state("withdrawnBy") + " withdrew the package on " + facts.written("withdrawnAt") + ".");
    }

    static Words escalationRequested(Facts facts, String recipient) {
        return Words.of(
                "Escalation requested: " + facts.text("title"),
                facts.state("requestedBy") + " asks that rung " + facts.number("rung") + " comes into force: "
                        + facts.measures() + ". The guarantors decide on it by " + facts.words("rule") + " until "
                        + facts.written("deadline") + ". The reason: " + facts.text("reason"));
    }

    static Words escalated(Facts facts, String recipient) {
        return decided(
                facts,
                recipient,
                "Escalated: " + facts.text("title"),
                "The package went up to rung " + facts.number("rung") + " on " + facts.written("escalatedAt")
                        + (facts.has("cause") ? ", by itself, as an encroachment was confirmed" : "")
                        + ". What binds on it: " + facts.measures() + ". Bound: " + facts.states("bound") + "."
                        + facts.exceptions());
    }

    static Words amendmentRequested(Facts facts, String recipient) {
        return Words.of(
                "Amendment requested: " + facts.text("title"),
                facts.state("requestedBy") + " asks that the text of the package is changed to version "
                        + facts.number("number") + ". Its measures: " + facts.measures()
                        + ". The guarantors decide on it by " + facts.words("rule") + " until "
                        + facts.written("deadline") + ". The reason: " + facts.text("reason"));
    }

    static Words amended(Facts facts, String recipient) {
        return decided(
                facts,
                recipient,
                "Amended: " + facts.text("title"),
                "The guarantors have changed the text of the package. From " + facts.written("amendedAt")
                        + " on, nothing acting backwards, version " + facts.number("number")
                        + " stands. Measures: " + facts.measures() + ". Bound: " + facts.states("bound") + "."
                        + facts.exceptions());
    }

    static Words amendmentRefused(Facts facts, String recipient) {
        return Words.of("Not amended: " + facts.text("title"), "The text stands as it is. " + facts.text("reason"));
    }

    static Words escalationRefused(Facts facts, String recipient) {
        return Words.of(
                "Not escalated: " + facts.text("title"),
                "Rung " + facts.number("rung") + " does not come into force. " + facts.text("reason"));
    }

    static Words measuresInForce(Facts facts, String recipient) {
        return Words.of("In force: " + facts.text("title"), "These measures now bind: " + facts.measures() + ".");
    }

    /**
     * With a hint for the states that are bound. What is due from each, from when and by when, {@code implementation.due}
     * says: a demand of it here would have no date.
     */
    static Words decided(Facts facts, String recipient, String title, String text) {
        return facts.texts("bound").contains(recipient)
                ? Words.of(
                        title,
                        text + " What you are to carry into national law, from when and by when, a notice of its own"
                                + " says.")
                : Words.of(title, text);
    }
}
