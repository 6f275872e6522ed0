package org.snapback.notification.notices;

/** How entries of the ledger of compensation are told of. */
final class CompensationWordings {
    private CompensationWordings() {}

    static Words claimed(Facts facts, String recipient) {
        return Words.of("Compensation claimed: " + sum(facts), "A claim of " + full(facts) + " is entered.");
    }

    static Words awarded(Facts facts, String recipient) {
        return Words.of("Compensation awarded: " + sum(facts), "An award of " + full(facts) + " is entered.");
    }

    static Words paid(Facts facts, String recipient) {
        return Words.of(
                "Compensation paid: " + sum(facts),
                "A payment of " + full(facts) + " from " + source(facts) + " is entered."
                        + (facts.says("stage", "PAID") ? " The award is paid in full." : ""));
    }

    static Words reversed(Facts facts, String recipient) {
        return Words.of(
                "Entry reversed in the ledger of compensation: " + sum(facts),
                "An entry of " + full(facts) + " is taken back. The reason: " + facts.text("reason"));
    }

    private static String sum(Facts facts) {
        return Money.written(facts.number("amount"), facts.text("currency"));
    }

    private static String full(Facts facts) {
        return facts.says("currency", "EUR")
                ? sum(facts)
                : sum(facts) + " (" + Money.written(facts.number("euroAmount"), "EUR") + " at the rate "
                        + facts.text("rate") + ")";
    }

    private static String source(Facts facts) {
        return switch (facts.text("source")) {
            case "AGGRESSOR" -> "the aggressor";
            case "CONFISCATION" -> "confiscated assets";
            case "RESERVE_PROCEEDS" -> "proceeds of immobilised reserves";
            case "OTHER" -> "another source";
            default -> facts.words("source");
        };
    }
}
