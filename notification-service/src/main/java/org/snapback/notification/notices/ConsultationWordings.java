package org.snapback.notification.notices;

/** How consultations are told of. */
final class ConsultationWordings {
    private ConsultationWordings() {}

    static Words requested(Facts facts, String recipient) {
        String matter = facts.words("kind") + ", " + facts.words("gravity");
        Words words = Words.of(
                "URGENT: Ukraine requests a consultation, " + matter,
                "Ukraine requested at " + facts.written("requestedAt")
                        + " that guarantors consult on the encroachment of "
                        + facts.written("occurredAt") + " in " + facts.list("regions") + ". Guarantors are convened by "
                        + facts.written("conveneBy") + " and decide by " + facts.written("decideBy")
                        + ", clock hours without weekends or holidays. Confirm at once how your state attends.");
        return recipient.equals(Recipients.UKRAINE) || recipient.equals(Wording.EVERYBODY)
                ? words
                : words.due("Attend the consultation; confirm your attendance", facts.moment("conveneBy"));
    }

    static Words attendanceConfirmed(Facts facts, String recipient) {
        String remark = facts.has("remark") ? " Its remark: " + facts.text("remark") : "";
        return Words.of(
                facts.state("state") + " attends the consultation",
                facts.state("state") + " attends (" + facts.words("mode") + "). States that attend so far: "
                        + facts.number("attending") + "." + remark);
    }

    static Words convened(Facts facts, String recipient) {
        return Words.of(
                "Consultation convened" + (facts.says("withinDeadline", "true") ? "" : ", after its deadline"),
                "The first session was held at " + facts.written("heldAt") + " by " + facts.states("participants")
                        + ". Guarantors decide by " + facts.written("decideBy") + ".");
    }

    static Words sessionRecorded(Facts facts, String recipient) {
        return Words.of(
                "Session " + facts.number("number") + " of the consultation",
                "A further session was held at " + facts.written("heldAt") + " by " + facts.states("participants")
                        + ".");
    }

    static Words deadlineMissed(Facts facts, String recipient) {
        boolean convene = facts.says("deadline", "CONVENE");
        return Words.of(
                "URGENT: deadline missed, " + (convene ? "guarantors not convened" : "guarantors have not decided"),
                "Guarantors were due to " + (convene ? "be convened" : "decide") + " by " + facts.written("dueAt")
                        + ", and no " + (convene ? "session" : "decision")
                        + " had been recorded then. The deadline is not moved; what was due is still due, at once.");
    }

    static Words decided(Facts facts, String recipient) {
        String how = facts.has("summary")
                ? "What was decided: " + facts.text("summary")
                : "The report is " + facts.words("outcome") + ".";
        return Words.of(
                "Consultation decided: " + facts.words("outcome"),
                "The consultation has ended at " + facts.written("decidedAt")
                        + (facts.says("withinDeadline", "true") ? "" : ", after its deadline") + ". " + how);
    }
}
