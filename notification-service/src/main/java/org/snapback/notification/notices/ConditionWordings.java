package org.snapback.notification.notices;

/** How the conditions of easing are told of. */
final class ConditionWordings {
    private ConditionWordings() {}

    static Words attested(Facts facts, String recipient) {
        return Words.of(
                "Ukraine attests a condition of easing: " + facts.words("condition"),
                "Ukraine attests that " + meaning(facts) + ", with " + pieces(facts)
                        + ". It counts once guarantors have confirmed it by unanimity.");
    }

    static Words evidenceAdded(Facts facts, String recipient) {
        return Words.of(
                "Evidence on a condition of easing: " + facts.words("condition"),
                "Ukraine has added a piece of evidence to its attestation that " + meaning(facts) + ". There are "
                        + pieces(facts) + " now.");
    }

    static Words confirmed(Facts facts, String recipient) {
        return Words.of(
                "Condition of easing met: " + facts.words("condition"),
                "Guarantors have found at " + facts.written("confirmedAt") + " that " + meaning(facts)
                        + ". No measure is eased by this alone.");
    }

    static Words notConfirmed(Facts facts, String recipient) {
        return Words.of(
                "Condition of easing not found met: " + facts.words("condition"),
                "Guarantors have not found that " + meaning(facts) + ". Ukraine may attest it again.");
    }

    static Words withdrawn(Facts facts, String recipient) {
        return Words.of(
                "Attestation withdrawn: " + facts.words("condition"),
                "Ukraine has withdrawn its attestation that " + meaning(facts)
                        + (facts.has("ballotId") ? ", and the ballot on it has ended" : "") + ". The reason: "
                        + facts.text("reason"));
    }

    static Words revoked(Facts facts, String recipient) {
        return Words.of(
                "URGENT: condition of easing no longer met: " + facts.words("condition"),
                "Ukraine has revoked at " + facts.written("revokedAt") + " its attestation that " + meaning(facts)
                        + ". The condition is not met from then on. The reason: " + facts.text("reason"));
    }

    /** A condition that is new here is told by its name. */
    private static String meaning(Facts facts) {
        return switch (facts.text("condition")) {
            case "AGGRESSION_CEASED" -> "the aggressor has ceased its aggression";
            case "NON_REPETITION_GUARANTEED" -> "the aggressor has guaranteed that it will not attack again";
            case "DAMAGE_COMPENSATED" -> "the aggressor has compensated the damage";
            default -> "this condition is met: " + facts.words("condition");
        };
    }

    private static String pieces(Facts facts) {
        long count = facts.number("evidence");
        return count == 1 ? "1 piece of evidence" : count + " pieces of evidence";
    }
}
