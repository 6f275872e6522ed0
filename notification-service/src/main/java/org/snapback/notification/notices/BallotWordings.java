package org.snapback.notification.notices;

/** How ballots are told of. */
final class BallotWordings {
    private BallotWordings() {}

    static Words opened(Facts facts, String recipient) {
        boolean votes = facts.statesWithin("electorate").contains(recipient);
        Words words = Words.of(
                (votes && (facts.has("encroachmentId") || facts.has("noticeId"))
                                ? "URGENT: vote by " + facts.written("deadline") + ": "
                                : "Ballot open: ")
                        + facts.text("title"),
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
        if (facts.says("choice", "ABSTAIN_WITH_DECLARATION")) {
            return Words.of(
                    facts.state("state") + " abstains with a declaration: " + facts.text("title"),
                    facts.state("state") + " abstains with a declaration" + changed + " and would not be bound. "
                            + facts.number("votesCast") + " of " + facts.number("electors")
                            + " electors have voted. Its declaration: " + facts.text("statement"));
        }
        return Words.of(
                facts.state("state") + " votes " + facts.text("choice") + ": " + facts.text("title"),
                facts.state("state") + " has voted " + facts.text("choice") + changed + ". " + facts.number("votesCast")
                        + " of " + facts.number("electors") + " electors have voted." + statement);
    }

    static Words referred(Facts facts, String recipient) {
        Words words = Words.of(
                "Brake pulled by " + facts.state("state") + ": " + facts.text("title"),
                facts.state("state") + " has stopped the ballot on " + matter(facts) + ", and leaders decide by "
                        + facts.words("rule") + " until " + facts.written("deadline")
                        + ". Without it the text lapses. The votes cast are void. The reasons of "
                        + facts.state("state") + ": " + facts.text("reasons"));
        return facts.texts("electorate").contains(recipient)
                ? words.due("Vote of the head of state or government", facts.moment("deadline"))
                : words;
    }

    static Words pauseAsked(Facts facts, String recipient) {
        return Words.of(
                facts.state("state") + " asks for a pause: " + facts.text("title"),
                facts.state("state") + " asks that the ballot is paused; " + facts.number("asked") + " of the "
                        + facts.number("needed") + " electors that this takes have asked. Its reasons: "
                        + facts.text("reasons"));
    }

    static Words paused(Facts facts, String recipient) {
        return Words.of(
                "Paused until " + facts.written("until") + ": " + facts.text("title"),
                "No vote counts on this ballot before " + facts.written("until")
                        + ", unless it is resumed before; it is open until " + facts.written("deadline")
                        + ". It was paused by " + facts.list("by") + ": " + facts.text("reasons"));
    }

    static Words resumed(Facts facts, String recipient) {
        return Words.of(
                "URGENT: votes count again: " + facts.text("title"),
                "Votes count again from " + facts.written("resumedAt") + " on; the ballot is open until "
                        + facts.written("deadline") + ".");
    }

    static Words commented(Facts facts, String recipient) {
        return Words.of(
                "Comment by " + facts.state("state") + ": " + facts.text("title"),
                facts.state("state") + " comments on the text that is voted on: " + facts.text("text"));
    }

    static Words scrutinyReserved(Facts facts, String recipient) {
        return Words.of(
                "Scrutiny reservation of " + facts.state("state") + ": " + facts.text("title"),
                facts.state("state") + " still examines the text, which holds up nothing. " + facts.text("reason"));
    }

    static Words scrutinyLifted(Facts facts, String recipient) {
        return Words.of(
                "Scrutiny reservation of " + facts.state("state") + " lifted: " + facts.text("title"),
                facts.state("state") + " has lifted its scrutiny reservation.");
    }

    static Words closed(Facts facts, String recipient) {
        return Words.of(
                "Ballot closed, " + facts.words("outcome") + ": " + facts.text("title"),
                "The ballot on " + matter(facts) + " is closed. " + facts.text("reason"));
    }

    private static String matter(Facts facts) {
        return switch (facts.text("kind")) {
            case "ESCALATION" -> "the escalation to rung " + facts.number("rung");
            case "CONDITION" -> "the condition of easing";
            case "CONTINUATION" -> "continuing the relief from measures";
            default -> "the " + facts.words("kind");
        };
    }
}
