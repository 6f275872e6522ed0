package org.snapback.sanctions.packages;

/** Bodies that the specification shows. */
final class Examples {
    static final String PACKAGE = """
            {"title": "Third package against the war economy",
             "rationale": "The aggressor's war economy still earns and buys what it fights with.",
             "legalBasis": "Kyiv Security Compact, article 5(2)",
             "rule": "QUALIFIED_MAJORITY",
             "urgent": true,
             "decisionWindow": "PT72H",
             "clauses": [{"type": "HUMANITARIAN", "text": "Humanitarian relief is not restricted."}]}
            """;
    static final String FREEZE = """
            {"type": "ASSET_FREEZE",
             "rung": 1,
             "scope": "Funds and economic resources of the persons that the annex names",
             "exemptions": [{"title": "Basic needs", "text": "Payments for food, rent and medicine"}],
             "derogations": [{"title": "Legal fees", "text": "Reasonable fees of counsel"}],
             "reviewDate": {"date": "2027-01-31", "zone": "Europe/Brussels"}}
            """;
    static final String PRICE_CAP = """
            {"type": "PRICE_CAP",
             "rung": 2,
             "scope": "Transport and insurance of crude oil bought above the cap",
             "effectAfter": "P10D",
             "windDown": {"period": "P45D", "text": "Cargoes loaded before the moment of effect"},
             "priceCap": {"product": "Crude oil of CN 2709 00", "price": 4760, "currency": "USD",
                          "unit": "barrel", "review": "P6M"}}
            """;
    static final String SELECTION = """
            {"source": "ofac", "programmes": ["RUSSIA-EO14024", "UKRAINE-EO13662"]}
            """;
    static final String SUBJECTS = """
            {"subjectIds": ["019a1b2c-0000-7000-8000-0000000000c1"]}
            """;
    static final String INVITATION = """
            {"state": "LT"}
            """;
    static final String ESCALATION = """
            {"reason": "New strikes on the energy grid"}
            """;

    private Examples() {}
}
