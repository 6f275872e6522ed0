package org.snapback.notification.notices;

/** How agreements, and what the joint document unites, are told of. */
final class AgreementWordings {
    private AgreementWordings() {}

    static Words opened(Facts facts, String recipient) {
        return words(facts, "Agreement under negotiation", " is negotiated.");
    }

    static Words edited(Facts facts, String recipient) {
        return words(facts, "Agreement edited", " was changed in: " + facts.list("changed") + ".");
    }

    static Words documentAdded(Facts facts, String recipient) {
        Facts document = facts.within("document");
        return words(
                facts,
                "Document added to an agreement",
                " has a new document, " + document.text("name") + " (" + document.text("mediaType") + ", "
                        + document.number("bytes") + " bytes, SHA-256 " + document.text("sha256") + ").");
    }

    static Words signed(Facts facts, String recipient) {
        return words(
                facts,
                "Agreement signed",
                " was signed in " + facts.text("place") + " on " + facts.written("signedAt") + ".");
    }

    static Words ratified(Facts facts, String recipient) {
        return words(facts, "Agreement ratified", " was ratified on " + facts.written("ratifiedAt") + ".");
    }

    static Words provisionallyApplied(Facts facts, String recipient) {
        return words(
                facts,
                "Agreement provisionally applied",
                " is applied provisionally from " + facts.written("provisionallyAppliedAt") + " on.");
    }

    static Words enteredIntoForce(Facts facts, String recipient) {
        return words(
                facts,
                "Agreement in force",
                " is in force since " + facts.written("inForceAt") + "; its term ends on " + facts.written("termEndsAt")
                        + ".");
    }

    static Words renewed(Facts facts, String recipient) {
        return words(
                facts, "Agreement renewed", " is renewed; its term now ends on " + facts.written("termEndsAt") + ".");
    }

    static Words termEnding(Facts facts, String recipient) {
        boolean renewsItself = facts.says("renewsItself", "true");
        Words words = words(
                facts,
                "Term ending",
                " has a term that ends on " + facts.written("termEndsAt")
                        + (renewsItself
                                ? ". It is then renewed by itself, unless its termination is notified before."
                                : ". It then ends, unless it is renewed before."));
        return !renewsItself && isParty(facts, recipient)
                ? words.due("Renew the agreement, or let it end", facts.moment("termEndsAt"))
                : words;
    }

    static Words terminationNotified(Facts facts, String recipient) {
        return words(
                facts,
                "Termination notified",
                " is terminated by a notice of " + facts.written("terminationNotifiedAt") + ", with effect on "
                        + facts.written("terminatesAt") + ". Until then it binds.");
    }

    static Words terminated(Facts facts, String recipient) {
        return words(
                facts, "Agreement terminated", " has ended by its termination on " + facts.written("endedAt") + ".");
    }

    static Words expired(Facts facts, String recipient) {
        return words(facts, "Agreement expired", " has ended with its term on " + facts.written("endedAt") + ".");
    }

    static Words jointDocumentSigned(Facts facts, String recipient) {
        return Words.of(
                "Joint document signed: " + facts.state("signatory"),
                facts.state("signatory") + " signed the joint document in " + facts.text("place") + " on "
                        + facts.written("signedAt") + ".");
    }

    static Words ukraineAcceded(Facts facts, String recipient) {
        return Words.of(
                "Ukraine has acceded to the " + facts.text("organisation"),
                "Ukraine has acceded to the " + facts.text("organisation") + " on " + facts.written("accededAt")
                        + ". No agreement ends by that; " + facts.number("reviews") + " agreements are reviewed.");
    }

    static Words reviewed(Facts facts, String recipient) {
        return Words.of(
                "Agreement reviewed: " + facts.text("title"),
                "After Ukraine's accession to the " + facts.text("organisation")
                        + ", the agreement between Ukraine and " + facts.states("parties")
                        + " was reviewed. The conclusion: " + facts.text("conclusion"));
    }

    private static Words words(Facts facts, String news, String what) {
        return Words.of(
                news + ": " + facts.text("title"),
                "The agreement " + facts.text("reference") + " between Ukraine and " + facts.states("parties") + what);
    }

    private static boolean isParty(Facts facts, String recipient) {
        return recipient.equals(Recipients.UKRAINE) || facts.texts("parties").contains(recipient);
    }
}
