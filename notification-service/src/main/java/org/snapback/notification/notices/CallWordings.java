package org.snapback.notification.notices;

/** How the response to an encroachment is told of. */
final class CallWordings {
    private CallWordings() {}

    static Words called(Facts facts, String recipient) {
        Words words = Words.of(
                "URGENT: called, commitment of " + facts.state("guarantor") + ": " + facts.text("what"),
                "At a new encroachment the commitment of " + facts.state("guarantor") + " under "
                        + facts.words("pillar") + " is called: " + facts.text("what") + ". "
                        + facts.state("guarantor") + " answers under its own constitutional procedure by "
                        + facts.written("dueAt") + ".");
        return answerDue(words, facts, recipient);
    }

    static Words accepted(Facts facts, String recipient) {
        return Words.of(
                facts.state("guarantor") + " accepts the call: " + facts.text("what"),
                facts.state("guarantor") + " has accepted the call of its commitment. By what procedure: "
                        + facts.text("procedure") + "." + late(facts));
    }

    static Words declined(Facts facts, String recipient) {
        return Words.of(
                facts.state("guarantor") + " declines the call: " + facts.text("what"),
                facts.state("guarantor") + " has declined the call of its commitment. By what procedure: "
                        + facts.text("procedure") + "." + late(facts) + " Its reasons: " + facts.text("reasons"));
    }

    static Words overdue(Facts facts, String recipient) {
        Words words = Words.of(
                "Answer overdue: " + facts.text("what"),
                facts.state("guarantor") + " has not answered the call of its commitment, due by "
                        + facts.written("dueAt") + ". It is still due.");
        return answerDue(words, facts, recipient);
    }

    static Words responseReported(Facts facts, String recipient) {
        Words words = Words.of(
                facts.state("guarantor") + " reports on its response: " + facts.text("what"),
                facts.state("guarantor") + " reports on its response: " + facts.text("text"));
        return recipient.equals(Recipients.UKRAINE) ? words.due("Confirm what is reported", null) : words;
    }

    static Words responseConfirmed(Facts facts, String recipient) {
        return Words.of(
                "Ukraine confirms the response of " + facts.state("guarantor") + ": " + facts.text("what"),
                "Ukraine confirms what " + facts.state("guarantor") + " has reported on its response.");
    }

    static Words ended(Facts facts, String recipient) {
        return Words.of(
                "Call ended: " + facts.text("what"),
                "The commitment of " + facts.state("guarantor") + " is called no more from " + facts.written("endedAt")
                        + " on. " + facts.text("reason"));
    }

    static Words requested(Facts facts, String recipient) {
        return Words.of(
                "URGENT: Ukraine asks for a "
                        + (facts.says("kind", "CALLING") ? "calling before a confirmation" : "military response"),
                "Ukraine asks the core guarantors, each of which decides for itself until " + facts.written("deadline")
                        + ". Nobody is bound by another's vote. The reason: " + facts.text("reason"));
    }

    static Words article51Due(Facts facts, String recipient) {
        Words words = Words.of(
                "Report to the Security Council due from " + facts.state("state"),
                facts.state("state") + " gives a military response and reports it to the Security Council at once,"
                        + " by " + facts.written("dueAt") + " (article 51 of the Charter of the United Nations).");
        return reportDue(words, facts, recipient);
    }

    static Words article51Reported(Facts facts, String recipient) {
        return Words.of(
                facts.state("state") + " has reported to the Security Council",
                facts.state("state") + " has reported its military response to the Security Council at "
                        + facts.written("reportedAt") + ": " + facts.text("reference") + "." + late(facts));
    }

    static Words article51Missed(Facts facts, String recipient) {
        Words words = Words.of(
                "No report to the Security Council from " + facts.state("state"),
                "The report of " + facts.state("state") + " to the Security Council, due by " + facts.written("dueAt")
                        + ", is not recorded. It is still due.");
        return reportDue(words, facts, recipient);
    }

    private static Words answerDue(Words words, Facts facts, String recipient) {
        return facts.says("guarantor", recipient)
                ? words.due("Accept or decline the call", facts.moment("dueAt"))
                : words;
    }

    private static Words reportDue(Words words, Facts facts, String recipient) {
        return facts.says("state", recipient)
                ? words.due("Report to the Security Council", facts.moment("dueAt"))
                : words;
    }

    private static String late(Facts facts) {
        return facts.says("late", "true") ? " It came after the due moment." : "";
    }
}
