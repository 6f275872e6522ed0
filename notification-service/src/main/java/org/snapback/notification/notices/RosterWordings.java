package org.snapback.notification.notices;

/** How the roster is told of. */
final class RosterWordings {
    private RosterWordings() {}

    static Words entered(Facts facts, String recipient) {
        return Words.of(
                "On the roster: " + facts.text("name"),
                facts.text("name") + " (" + facts.text("code") + ") stands on the roster, in the "
                        + facts.words("circle") + " circle"
                        + (isState(facts)
                                ? ". It votes from its accession on."
                                : "; as an organisation it does not vote."));
    }

    static Words changed(Facts facts, String recipient) {
        return Words.of(
                "Changed on the roster: " + facts.text("name"),
                "What is known of " + facts.text("name") + " has changed: " + facts.list("changed") + ".");
    }

    static Words joined(Facts facts, String recipient) {
        return Words.of(
                "Acceded: " + facts.text("name"),
                facts.text("name") + " (" + facts.text("code") + ") is a guarantor since " + facts.written("accededAt")
                        + (isState(facts) ? " and votes from then on." : "; as an organisation it does not vote."));
    }

    static Words left(Facts facts, String recipient) {
        return Words.of(
                "Has left: " + facts.text("name"),
                facts.text("name") + " (" + facts.text("code") + ") is no guarantor any more since "
                        + facts.written("leftAt")
                        + (isState(facts)
                                ? ". It keeps its vote on ballots that were open then, and has no other."
                                : "."));
    }

    private static boolean isState(Facts facts) {
        return facts.says("kind", "STATE");
    }
}
