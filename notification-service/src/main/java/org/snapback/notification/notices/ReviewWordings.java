package org.snapback.notification.notices;

/** How reviews and a package's end are told of. */
final class ReviewWordings {
    private ReviewWordings() {}

    static Words endingRequested(Facts facts, String recipient) {
        return Words.of(
                "Review: " + facts.text("title"),
                "A review of the package is due on " + facts.written("reviewDueAt")
                        + ". The guarantors decide whether to END it, by " + facts.words("rule") + " until "
                        + facts.written("deadline") + ". It continues unless that carries.");
    }

    static Words continued(Facts facts, String recipient) {
        return Words.of(
                "Continues: " + facts.text("title"),
                "The package continues after its review. " + facts.text("reason") + " The next review is due on "
                        + facts.written("nextReviewAt") + ".");
    }

    static Words ended(Facts facts, String recipient) {
        return over(
                facts,
                recipient,
                "Ended: ",
                "The guarantors have ended the package at its review. These measures ended on "
                        + facts.written("endedAt") + ": ");
    }

    static Words expired(Facts facts, String recipient) {
        return over(
                facts,
                recipient,
                "Expired: ",
                "The sunset of the package has come. These measures ended on " + facts.written("expiredAt") + ": ");
    }

    private static Words over(Facts facts, String recipient, String title, String text) {
        return CorrectionWordings.ended(facts, recipient, title + facts.text("title"), text + facts.measures() + ".");
    }
}
