package org.snapback.notification.notices;

/** How listings and delistings under an adopted package are told of: never with a name. */
final class ListingWordings {
    private ListingWordings() {}

    static Words listingRequested(Facts facts, String recipient) {
        return Words.of(
                "Listing requested: " + facts.text("title"),
                facts.state("requestedBy") + " asks that subjects are listed under the package: the text is version "
                        + facts.number("number") + "." + until(facts));
    }

    static Words listed(Facts facts, String recipient) {
        Words words = Words.of(
                "Listed: " + facts.text("title"),
                "From " + facts.written("changedAt") + " on " + subjects(facts) + " more under the package. Measures: "
                        + facts.measures() + ".");
        return facts.texts("bound").contains(recipient)
                ? words.due("Apply the measures to the subjects that were listed", null)
                : words;
    }

    static Words listingRefused(Facts facts, String recipient) {
        return Words.of("No listing: " + facts.text("title"), "The annexes stand as they are. " + facts.text("reason"));
    }

    static Words delistingRequested(Facts facts, String recipient) {
        return Words.of(
                "Delisting requested: " + facts.text("title"),
                facts.state("requestedBy")
                        + " asks that subjects are delisted from the package as an error: the text is" + " version "
                        + facts.number("number") + "." + until(facts));
    }

    static Words delisted(Facts facts, String recipient) {
        Words words = Words.of(
                "Delisted: " + facts.text("title"),
                "From " + facts.written("changedAt") + " on, nothing acting backwards, " + subjects(facts)
                        + " less under the package: their listing was an error. Measures: " + facts.measures() + ".");
        return facts.texts("bound").contains(recipient)
                ? words.due("Release from the measures whoever was delisted", null)
                : words;
    }

    static Words delistingRefused(Facts facts, String recipient) {
        return Words.of(
                "No delisting: " + facts.text("title"), "The annexes stand as they are. " + facts.text("reason"));
    }

    private static String until(Facts facts) {
        return " The guarantors decide on it by " + facts.words("rule") + " until " + facts.written("deadline")
                + ". The reason: " + facts.text("reason");
    }

    private static String subjects(Facts facts) {
        long count = facts.number("subjects");
        return count == 1 ? "1 subject is designated" : count + " subjects are designated";
    }
}
