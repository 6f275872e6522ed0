package org.snapback.notification.notices;

/** How reports of encroachments are told of. */
final class EncroachmentWordings {
    private EncroachmentWordings() {}

    static Words filed(Facts facts, String recipient) {
        return Words.of(
                        "Countersignature needed: encroachment, " + matter(facts),
                        "A delegate of " + facts.state("reportedBy") + " has filed the report of an encroachment of "
                                + facts.written("occurredAt") + " in " + facts.list("regions") + " with "
                                + pieces(facts) + ". It is told to nobody else, and no clock starts, before a second"
                                + " delegate of " + facts.state("reportedBy") + " countersigns it.")
                .due("Countersign the report", null);
    }

    static Words reported(Facts facts, String recipient) {
        boolean byUkraine = facts.says("reportedBy", Recipients.UKRAINE);
        return Words.of(
                "URGENT: encroachment reported by " + facts.state("reportedBy") + ", " + matter(facts),
                facts.state("reportedBy") + (byUkraine ? " reports" : " warns of") + " an encroachment of "
                        + facts.written("occurredAt") + " in " + facts.list("regions") + ", with " + pieces(facts)
                        + ". It is not confirmed yet. "
                        + (byUkraine
                                ? "Ukraine may request a consultation at any moment."
                                : "A consultation follows only if Ukraine requests it."));
    }

    static Words evidenceAdded(Facts facts, String recipient) {
        return Words.of(
                "Evidence on an encroachment from " + facts.state("submittedBy"),
                facts.state("submittedBy") + " has laid a piece of evidence on the reported encroachment before the"
                        + " guarantors. There are " + pieces(facts) + " now.");
    }

    static Words disputed(Facts facts, String recipient) {
        return Words.of(
                "Encroachment disputed by " + facts.state("state"),
                facts.state("state") + " disputes the reported encroachment. Its reasons: " + facts.text("reasons"));
    }

    static Words confirmed(Facts facts, String recipient) {
        return Words.of(
                "URGENT: encroachment confirmed, " + matter(facts),
                "Guarantors have confirmed the encroachment of " + facts.written("occurredAt") + " in "
                        + facts.list("regions") + ", reported by " + facts.state("reportedBy") + ", at "
                        + facts.written("confirmedAt") + ". What was agreed in advance for this case follows at once."
                        + (facts.says("provisional", "true")
                                ? " It stands by reverse consensus: its effects end after 30 days unless an ordinary"
                                        + " ballot confirms them."
                                : ""));
    }

    static Words provisionalEnded(Facts facts, String recipient) {
        return Words.of(
                "Provisional confirmation of an encroachment ended",
                "No ordinary ballot has confirmed what was confirmed by reverse consensus. What rests on it alone ends"
                        + " from " + facts.written("endedAt") + " on; nothing acts backwards.");
    }

    static Words notConfirmed(Facts facts, String recipient) {
        return Words.of(
                "Encroachment not confirmed, " + matter(facts),
                "Guarantors have not confirmed the encroachment of " + facts.written("occurredAt") + " that "
                        + facts.state("reportedBy") + " reported. Nothing follows from it.");
    }

    static Words withdrawn(Facts facts, String recipient) {
        return Words.of(
                "Report of an encroachment withdrawn by " + facts.state("reportedBy"),
                facts.state("reportedBy") + " has withdrawn its report"
                        + (facts.has("ballotId") ? ", and the ballot on it has ended" : "") + ". The reason: "
                        + facts.text("reason"));
    }

    static Words rescissionOpened(Facts facts, String recipient) {
        return Words.of(
                "Confirmation of an encroachment called an error by " + facts.state("askedBy"),
                facts.state("askedBy") + " asks to rescind a confirmation as an error; guarantors vote on it by "
                        + facts.written("deadline") + ". The reason: " + facts.text("reason"));
    }

    static Words rescissionRejected(Facts facts, String recipient) {
        return Words.of(
                "Confirmation of an encroachment stands",
                "Guarantors have not rescinded the confirmation. What rests on it goes on.");
    }

    static Words rescinded(Facts facts, String recipient) {
        return Words.of(
                "Confirmation of an encroachment rescinded",
                "Guarantors have found the confirmation of an encroachment false. What rests on it alone ends from "
                        + facts.written("rescindedAt") + " on; nothing acts backwards. The reason: "
                        + facts.text("reason"));
    }

    private static String matter(Facts facts) {
        return facts.words("kind") + ", " + facts.words("gravity");
    }

    private static String pieces(Facts facts) {
        long count = facts.number("evidence");
        return count == 1 ? "1 piece of evidence" : count + " pieces of evidence";
    }
}
