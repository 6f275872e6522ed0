package org.snapback.notification.notices;

/** How ballots are told of. */
final class BallotWordings {
    private BallotWordings() {}

    static Words opened(Facts facts, String recipient) {
        boolean votes = facts.statesWithin("electorate").contains(recipient);
        Words words = Words.of(
                "Ballot open: " + facts.text("title"),
                "The ballot on " + matter(facts) + " is open until " + facts.written("deadline")
                        + (votes ? "; your vote is due by then" : "") + ". It is decided by " + facts.words("rule")
                        + " of " + facts.statesWithin("electorate").size() + " electors"
                        + (facts.says("urgent", "true") ? ", and closes as soon as the votes cast decide it" : "")
                        + ". The text's digest is " + facts.text("digest") + ".");
        return votes ? words.due("Vote", facts.moment("deadline")) : words;
    }

    static Words refused(Facts facts, String recipient) {
        return Words.of("No ballot", "A ballot could not open. " + facts.text("message"));
    }

    static Words voteCast(Facts facts, String recipient) {
        String changed = facts.has("changedFrom") ? " instead of " + facts.text("changedFrom") : "";
        String statement = facts.has("statement") ? " Its statement: " + facts.text("statement") : "";
        return Words.of(
                facts.state("state") + " votes " + facts.text("choice") + ": " + facts.text("title"),
                facts.state("state") + " has voted " + facts.text("choice") + changed + ". " + facts.number("votesCast")
                        + " of " + facts.number("electors") + " electors have voted." + statement);
    }

    static Words closed(Facts facts, String recipient) {
        return Words.of(
                "Ballot closed, " + facts.words("outcome") + ": " + facts.text("title"),
                "The ballot on " + matter(facts) + " is closed. " + facts.text("reason"));
    }

    private static String matter(Facts facts) {
        return facts.says("kind", "ESCALATION") ? "the escalation to rung " + facts.number("rung") : "the adoption";
    }
}
