package org.snapback.sanctions.packages;

/** What the specification shows of the texts that are voted on. */
final class TextExamples {
    private static final String PUT = """
            "ballotId": "019a1b2c-0000-7000-8000-0000000000b1",
             "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             "putAt": "2026-03-03T09:00:00Z", "putBy": "PL", "fate": "TAKEN", "settledAt": "2026-03-03T09:00:01Z"}
            """;
    static final String VERSION = "{\"number\": 2, \"revision\": 1, " + PUT;
    static final String COMPARISON = "{\"packageId\": \"019a1b2c-0000-7000-8000-000000000001\", \"from\":"
            + " {\"number\": 1, \"revision\": 0, " + PUT + ", \"to\": " + VERSION + """
            , "changes": [{"path": "/clauses/HUMANITARIAN/text", "kind": "CHANGED",
                           "before": "Humanitarian relief is not restricted.",
                           "after": "Humanitarian relief and its transport are not restricted."},
                          {"path": "/measures/019a1b2c-0000-7000-8000-0000000000a1/annex/count", "kind": "CHANGED",
                           "before": 1834, "after": 1835}]}
            """;
    static final String REVISED = """
            {"packageId": "019a1b2c-0000-7000-8000-000000000001",
             "ballotId": "019a1b2c-0000-7000-8000-0000000000b1",
             "ballot": "/v1/ballots/019a1b2c-0000-7000-8000-0000000000b1", "number": 2, "revision": 1,
             "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             "putAt": "2026-03-03T09:00:00Z"}
            """;
    static final String REVISION = """
            {"text": {"title": "Third package against the war economy",
                      "rationale": "The aggressor's war economy still earns and buys what it fights with.",
                      "legalBasis": "Kyiv Security Compact, article 5(2)",
                      "clauses": [{"type": "HUMANITARIAN", "text": "Humanitarian relief is not restricted."}]},
             "measures": [{"id": "019a1b2c-0000-7000-8000-0000000000a1",
                           "text": {"type": "ASSET_FREEZE", "scope": "Funds of the persons that the annex names"},
                           "annex": {"selections": [{"source": "ofac", "programmes": ["RUSSIA-EO14024"]}]}},
                          {"text": {"type": "EXPORT_BAN", "scope": "Machine tools"}}]}
            """;

    static final String CORRIGENDUM = """
            {"reason": "Article 5(2) is meant throughout, as the rationale shows",
             "text": {"title": "Third package against the war economy",
                      "rationale": "The aggressor's war economy still earns and buys what it fights with.",
                      "legalBasis": "Kyiv Security Compact, article 5(2)",
                      "clauses": [{"type": "HUMANITARIAN", "text": "Humanitarian relief is not restricted."}]},
             "measures": [{"id": "019a1b2c-0000-7000-8000-0000000000a1",
                           "designations": ["019a1b2c-0000-7000-8000-0000000000d1"]}]}
            """;
    static final String CORRECTED = """
            {"ballotId": "019a1b2c-0000-7000-8000-0000000000b8", "number": 2,
             "reason": "Article 5(2) is meant throughout, as the rationale shows", "requestedBy": "LT",
             "requestedAt": "2030-04-01T08:00:00Z", "deadline": "2030-04-04T08:00:00Z", "outcome": "CORRECTED",
             "outcomeReason": "Adopted by QUALIFIED_MAJORITY", "decidedAt": "2030-04-03T11:00:00Z"}
            """;

    static final String AMENDMENT = """
            {"reason": "The banks of the annex move money through others",
             "text": {"title": "Third package against the war economy",
                      "rationale": "The aggressor's war economy still earns and buys what it fights with.",
                      "legalBasis": "Kyiv Security Compact, article 5(2)",
                      "clauses": [{"type": "HUMANITARIAN", "text": "Humanitarian relief is not restricted."}]},
             "measures": [{"id": "019a1b2c-0000-7000-8000-0000000000a1",
                           "text": {"type": "ASSET_FREEZE", "scope": "Funds of the persons that the annex names"}},
                          {"text": {"type": "FINANCIAL_MESSAGING_CUTOFF", "scope": "The banks that the annex names"},
                           "annex": {"subjectIds": ["019a1b2c-0000-7000-8000-0000000000d1"]}}]}
            """;
    static final String AMENDED = """
            {"ballotId": "019a1b2c-0000-7000-8000-0000000000b9", "number": 3,
             "reason": "The banks of the annex move money through others", "requestedBy": "LT",
             "requestedAt": "2030-05-01T08:00:00Z", "deadline": "2030-05-04T08:00:00Z", "outcome": "AMENDED",
             "outcomeReason": "Adopted by QUALIFIED_MAJORITY", "decidedAt": "2030-05-03T11:00:00Z",
             "bound": ["DE", "LT", "PL"], "excepted": []}
            """;

    static final String LISTING = """
            {"reason": "They move the money of those who are listed, article 3(1)(a)",
             "measures": [{"id": "019a1b2c-0000-7000-8000-0000000000a1",
                           "subjects": ["019a1b2c-0000-7000-8000-0000000000d1"]}]}
            """;
    static final String DELISTING = """
            {"reason": "A homonym of the person who is meant",
             "measures": [{"id": "019a1b2c-0000-7000-8000-0000000000a1",
                           "subjects": ["019a1b2c-0000-7000-8000-0000000000d1"]}]}
            """;
    static final String LISTED = """
            {"ballotId": "019a1b2c-0000-7000-8000-0000000000ba", "kind": "LISTING", "number": 4,
             "reason": "They move the money of those who are listed, article 3(1)(a)",
             "measures": [{"id": "019a1b2c-0000-7000-8000-0000000000a1",
                           "subjects": ["019a1b2c-0000-7000-8000-0000000000d1"]}],
             "requestedBy": "LT", "requestedAt": "2030-06-01T08:00:00Z", "deadline": "2030-06-04T08:00:00Z",
             "outcome": "CHANGED", "outcomeReason": "Adopted by QUALIFIED_MAJORITY",
             "decidedAt": "2030-06-03T11:00:00Z", "bound": ["DE", "LT", "PL"], "excepted": []}
            """;

    private TextExamples() {}
}
