package org.snapback.notification.notices;

import com.fasterxml.jackson.databind.JsonNode;

/** How ballots are told of. */
final class BallotWordings {
    private BallotWordings() {}

    static Words opened(Facts facts, String recipient) {
        Words words = Words.of(
                "Ballot open: " + facts.text("title"),
                "The ballot on " + matter(facts) + " is open until " + facts.written("deadline") + ". Rule: "
                        + facts.text("rule") + ". Electors: "
                        + facts.data().path("electorate").size()
                        + ". The text's digest is " + facts.text("digest") + ".");
        return isElector(facts, recipient) ? words.due("Vote", facts.moment("deadline")) : words;
    }

    static Words refused(Facts facts, String recipient) {
        return Words.of("No ballot", "A ballot could not open. " + facts.text("message"));
    }

    static Words voteCast(Facts facts, String recipient) {
        String changed = facts.data().hasNonNull("changedFrom") ? " instead of " + facts.text("changedFrom") : "";
        return Words.of(
                facts.text("state") + " votes " + facts.text("choice") + ": " + facts.text("title"),
                facts.text("state") + " has voted " + facts.text("choice") + changed + ". " + facts.number("votesCast")
                        + " of " + facts.number("electors") + " electors have voted.");
    }

    static Words closed(Facts facts, String recipient) {
        return Words.of(
                "Ballot closed, " + facts.text("outcome") + ": " + facts.text("title"),
                "The ballot on " + matter(facts) + " is closed. " + facts.text("reason"));
    }

    private static String matter(Facts facts) {
        return facts.says("kind", "ESCALATION") ? "the escalation to rung " + facts.number("rung") : "the adoption";
    }

    private static boolean isElector(Facts facts, String recipient) {
        for (JsonNode elector : facts.data().path("electorate")) {
            if (elector.path("state").asText().equals(recipient)) {
                return true;
            }
        }
        return false;
    }
}
