package org.snapback.notification.notices;

/** How commitments and needs are told of. */
final class CommitmentWordings {
    private CommitmentWordings() {}

    static Words made(Facts facts, String recipient) {
        return Words.of(
                promises(facts) + ": " + facts.text("what"),
                facts.state("guarantor") + " promises, under " + facts.words("pillar") + ", " + facts.howMuch("howMuch")
                        + " until " + facts.written("by") + ": " + facts.text("what") + ". It is verified so: "
                        + facts.text("verification") + "." + onlyYou(facts));
    }

    static Words edited(Facts facts, String recipient) {
        return Words.of(
                "Edited, " + promises(facts) + ": " + facts.text("what"),
                "The commitment of " + facts.state("guarantor") + " under " + facts.words("pillar")
                        + " is different now: " + facts.list("changed") + "." + onlyYou(facts));
    }

    static Words progressReported(Facts facts, String recipient) {
        Words words = Words.of(
                facts.state("guarantor") + " reports progress: " + facts.text("what"),
                facts.state("guarantor") + " reports " + facts.howMuch("reported") + " delivered. "
                        + standing(facts)
                        + (facts.has("replaces") ? " It stands in the place of a disputed report." : ""));
        return recipient.equals(Recipients.UKRAINE) ? words.due("Confirm or dispute the report", null) : words;
    }

    static Words progressConfirmed(Facts facts, String recipient) {
        return Words.of(
                "Ukraine confirms: " + facts.text("what"),
                "Ukraine confirms that " + facts.state("guarantor") + " has delivered " + facts.howMuch("reported")
                        + ". " + standing(facts));
    }

    static Words progressDisputed(Facts facts, String recipient) {
        Words words = Words.of(
                "Ukraine disputes: " + facts.text("what"),
                "Ukraine disputes that " + facts.state("guarantor") + " has delivered " + facts.howMuch("reported")
                        + ": " + facts.text("reasons") + ". " + standing(facts));
        return facts.says("guarantor", recipient) ? words.due("Report anew", null) : words;
    }

    static Words milestoneOverdue(Facts facts, String recipient) {
        Words words = Words.of(
                "Overdue: " + facts.text("what"),
                "Of the " + facts.howMuch("promised") + " that " + facts.state("guarantor") + " promised until "
                        + facts.written("due") + ", " + facts.howMuch("left") + " are not delivered.");
        return facts.says("guarantor", recipient) ? words.due("Deliver and report", facts.moment("due")) : words;
    }

    static Words needStated(Facts facts, String recipient) {
        return Words.of(
                "Ukraine needs: " + facts.text("what"),
                "Ukraine needs, under " + facts.words("pillar") + " in " + facts.number("year") + ", "
                        + facts.howMuch("howMuch") + ".");
    }

    static Words needRevised(Facts facts, String recipient) {
        return Words.of(
                "Ukraine needs otherwise: " + facts.text("what"),
                "Ukraine has revised a need (" + facts.list("changed") + "): under " + facts.words("pillar") + " in "
                        + facts.number("year") + " it needs " + facts.howMuch("howMuch") + ".");
    }

    static Words needWithdrawn(Facts facts, String recipient) {
        return Words.of(
                "Not needed any more: " + facts.text("what"),
                "Ukraine has withdrawn its need of " + facts.howMuch("howMuch") + " under " + facts.words("pillar")
                        + " in " + facts.number("year") + ".");
    }

    private static String promises(Facts facts) {
        return "Commitment of " + facts.state("guarantor");
    }

    private static String standing(Facts facts) {
        return "Of the " + facts.howMuch("promised") + " due until " + facts.written("due") + ", "
                + facts.howMuch("delivered") + " are delivered and " + facts.howMuch("confirmed") + " confirmed.";
    }

    private static String onlyYou(Facts facts) {
        return facts.says("confidential", "true") ? " It is confidential." : "";
    }
}
