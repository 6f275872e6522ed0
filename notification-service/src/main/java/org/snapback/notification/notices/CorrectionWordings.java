package org.snapback.notification.notices;

/** How corrections of errors are told of: they are no easing. */
final class CorrectionWordings {
    private CorrectionWordings() {}

    static Words consequencesEnded(Facts facts, String recipient) {
        String why = facts.says("why", "RESCINDED")
                ? "An encroachment's confirmation was found false"
                : "A provisional confirmation of an encroachment was not confirmed in time";
        return ended(
                facts,
                recipient,
                "What rested on a confirmation ends: " + facts.text("title"),
                why + ". From " + facts.written("endedAt") + " on, nothing acting backwards, the package is "
                        + facts.words("stage") + " on rung " + facts.number("rung")
                        + ", and these measures are not in force any more: " + facts.measures() + "."
                        + delisted(facts));
    }

    static Words rescissionRequested(Facts facts, String recipient) {
        return Words.of(
                "Rescission requested: " + facts.text("title"),
                facts.state("requestedBy") + " asks that the package is rescinded as an error. The guarantors decide on"
                        + " it by " + facts.words("rule") + " until " + facts.written("deadline") + ". The reason: "
                        + facts.text("reason"));
    }

    static Words rescinded(Facts facts, String recipient) {
        return ended(
                facts,
                recipient,
                "Rescinded: " + facts.text("title"),
                "The guarantors have found the package an error. These measures ended on "
                        + facts.written("rescindedAt")
                        + ", and nothing acts backwards: " + facts.measures() + "." + delisted(facts) + " The reason: "
                        + facts.text("reason"));
    }

    static Words rescissionRefused(Facts facts, String recipient) {
        return Words.of("Not rescinded: " + facts.text("title"), "The package stands. " + facts.text("reason"));
    }

    static Words corrigendumRequested(Facts facts, String recipient) {
        return Words.of(
                "Corrigendum requested: " + facts.text("title"),
                facts.state("requestedBy")
                        + " asks that an obvious error of the text is corrected, nothing of substance:"
                        + " the text is version " + facts.number("number") + ". The guarantors decide on it by "
                        + facts.words("rule") + " until " + facts.written("deadline") + ". The reason: "
                        + facts.text("reason"));
    }

    static Words corrected(Facts facts, String recipient) {
        Words words = Words.of(
                "Corrected: " + facts.text("title"),
                "The guarantors have corrected an obvious error of the text. From " + facts.written("correctedAt")
                        + " on, nothing acting backwards, version " + facts.number("number")
                        + " stands. Measures: " + facts.measures() + ".");
        return facts.texts("bound").contains(recipient)
                ? words.due("Correct the error in national law where that repeats it", null)
                : words;
    }

    static Words corrigendumRefused(Facts facts, String recipient) {
        return Words.of("No corrigendum: " + facts.text("title"), "The text stands as it is. " + facts.text("reason"));
    }

    /** With a hint for the states that were bound: what each is to ease, {@code implementation.ended} says. */
    static Words ended(Facts facts, String recipient, String title, String text) {
        return facts.texts("bound").contains(recipient)
                ? Words.of(title, text + " What of your law is to be eased, a notice of its own says.")
                : Words.of(title, text);
    }

    private static String delisted(Facts facts) {
        long count = facts.number("delisted");
        return count == 0
                ? ""
                : " Delisted: " + count + (count == 1 ? " designation" : " designations") + ", not published any more.";
    }
}
