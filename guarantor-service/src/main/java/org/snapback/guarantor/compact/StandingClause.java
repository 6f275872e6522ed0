package org.snapback.guarantor.compact;

/** What holds for the Compact as a whole, whoever has signed it; from the recommendations of 2022 on which it rests. */
enum StandingClause {
    NO_REPLACEMENT(
            "The guarantees replace membership neither of the European Union nor of NATO, and hold up Ukraine's path to"
                    + " neither.",
            "Kyiv Security Compact, recommendations of 13 September 2022"),
    SELF_DEFENCE(
            "Ukraine's self-defence, and the help that guarantors give to it, rest on the inherent right of individual and"
                    + " collective self-defence.",
            "Charter of the United Nations, article 51"),
    CONSULTATION(
            "At Ukraine's request after an encroachment the guarantors are convened within 24 hours and decide within 72,"
                    + " counted by the clock from the request, without regard to weekends and holidays.",
            "Kyiv Security Compact, recommendations of 13 September 2022"),
    EASING(
            "Sanctions are not eased until the aggressor has ceased its aggression, has guaranteed that it will not attack"
                    + " again, and has compensated the damage.",
            "Kyiv Security Compact, recommendations of 13 September 2022"),
    SNAPBACK(
            "Measures that were suspended or lifted come back into force at a new encroachment, without a new adoption, at"
                    + " the rung that they had and from that moment on.",
            "Kyiv Security Compact, recommendations of 13 September 2022");

    private final String text;
    private final String source;

    StandingClause(String text, String source) {
        this.text = text;
        this.source = source;
    }

    String text() {
        return text;
    }

    String source() {
        return source;
    }
}
