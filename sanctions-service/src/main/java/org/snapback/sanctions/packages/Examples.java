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
             "clauses": [{"type": "HUMANITARIAN", "text": "Humanitarian relief is not restricted."}],
             "automatic": [{"rung": 2, "kinds": ["GROUND", "AIR_OR_MISSILE"], "leastGravity": "SERIOUS"}],
             "easing": {"suspension": ["AGGRESSION_CEASED"]}, "confirmationRule": "REVERSE_CONSENSUS"}
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

    private static final String ID = "\"id\": \"019a1b2c-0000-7000-8000-000000000001\",";
    private static final String PACKAGE_ID = "\"packageId\": \"019a1b2c-0000-7000-8000-000000000001\",";
    private static final String BALLOT_ID = "\"ballotId\": \"019a1b2c-0000-7000-8000-0000000000b1\",";
    private static final String DIGEST =
            "\"digest\": \"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\"";

    static final String MEASURE = """
            {"id": "019a1b2c-0000-7000-8000-0000000000a1", "type": "ASSET_FREEZE", "rung": 1, "stage": "IN_FORCE",
             "scope": "Funds and economic resources of the persons that the annex names",
             "exemptions": [{"title": "Basic needs", "text": "Payments for food, rent and medicine"}],
             "derogations": [{"title": "Legal fees", "text": "Reasonable fees of counsel"}],
             "effectiveFrom": "2026-03-03T16:20:00.5Z",
             "reviewDate": {"date": "2027-01-31", "zone": "Europe/Brussels"},
             "annex": {"designations": 1834,
                       "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}
            """;

    private static final String ADOPTED = """
             "stage": "ADOPTED", "exercise": false, "title": "Third package against the war economy",
             "author": "PL", "sponsors": ["LT", "PL"], "rung": 1, "proposedAt": "2026-03-02T10:00:00.000001Z",
             "deadline": "2026-03-05T10:00:00.000001Z", "decidedAt": "2026-03-03T16:20:00.5Z",
            """;

    static final String SUMMARY = "{" + ID + ADOPTED + BALLOT_ID + DIGEST + "}";

    static final String VIEW = "{" + ID + ADOPTED + BALLOT_ID + DIGEST + """
             , "version": 9, "rationale": "The aggressor's war economy still earns and buys what it fights with.",
             "legalBasis": "Kyiv Security Compact, article 5(2)",
             "clauses": [{"type": "HUMANITARIAN", "text": "Humanitarian relief is not restricted."}],
             "invited": [], "rule": "QUALIFIED_MAJORITY", "urgent": true, "decisionWindow": "PT72H",
             "draftedAt": "2026-03-01T08:00:00Z", "bound": ["DE", "LT", "PL"],
             "excepted": [{"state": "LT", "measureTypes": ["EXPORT_BAN"]}], "escalations": [], "easings": [], "rescissions": [],
             "corrigenda": [], "amendments": [], "annexChanges": [],
             "automatic": [{"rung": 2, "kinds": ["GROUND", "AIR_OR_MISSILE"], "leastGravity": "SERIOUS"}],
             "easing": {"suspension": ["AGGRESSION_CEASED"]}, "consequences": [], "measures": [
            """ + MEASURE + "]}";

    static final String PROPOSED = "{" + PACKAGE_ID + BALLOT_ID + DIGEST + """
             , "ballot": "/v1/ballots/019a1b2c-0000-7000-8000-0000000000b1",
             "proposedAt": "2026-03-02T10:00:00.000001Z", "deadline": "2026-03-05T10:00:00.000001Z"}
            """;

    static final String ESCALATED = "{" + BALLOT_ID + """
             "rung": 2, "reason": "New strikes on the energy grid", "requestedBy": "UA",
             "requestedAt": "2026-04-01T08:00:00Z", "deadline": "2026-04-04T08:00:00Z", "outcome": "ESCALATED",
             "outcomeReason": "Adopted by QUALIFIED_MAJORITY", "decidedAt": "2026-04-02T11:00:00Z",
             "bound": ["DE", "LT", "PL"], "excepted": []}
            """;

    static final String INVITED = "{" + PACKAGE_ID + """
             "state": "LT", "standing": "INVITED", "invitedBy": "PL", "since": "2026-03-01T09:00:00Z"}
            """;

    static final String DESIGNATION = """
            {"subjectId": "019a1b2c-0000-7000-8000-0000000000c1", "version": 3,
             "digest": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
             "source": "ofac", "sourceId": "90001", "kind": "PERSON", "name": "INVENTED, Ivan",
             "programmes": ["RUSSIA-EO14024"], "id": "019a1b2c-0000-7000-8000-0000000000e1", "disputed": false}
            """;

    static final String TEXT = """
            {"author": "PL", "clauses": [], "decisionWindow": "PT72H", "exercise": false,
             "format": "urn:snapback:text:package:1", "id": "019a1b2c-0000-7000-8000-000000000001",
             "legalBasis": "Kyiv Security Compact, article 5(2)", "measures": [], "rationale": "Why",
             "rule": "UNANIMITY", "sponsors": ["PL"], "title": "Third package", "urgent": false}
            """;

    static final String EXPORT = """
            {"measureId": "019a1b2c-0000-7000-8000-0000000000a1",
             "items": [{"subjectId": "019a1b2c-0000-7000-8000-0000000000c1", "version": 3,
                        "digest": "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
                        "disputed": false, "subject": {"names": ["INVENTED, Ivan"]}}]}
            """;

    private Examples() {}
}
