package org.snapback.guarantor.agreements;

/** What the specification shows. */
final class AgreementExamples {
    static final String ID = "019a1b2c-0000-7000-8000-0000000000a1";

    private static final String TERMS = """
            "type": "BILATERAL", "parties": ["PL"], "reference": "KSC-PL-2026",
             "title": "Agreement on security guarantees between Ukraine and Poland", "circle": "CORE",
             "natures": ["LEGAL", "POLITICAL"], "ratification": true, "provisionalApplication": true,
             "termYears": 20, "renewalYears": 10, "renewsItself": true, "noticePeriod": "P6M",
             "reservations": ["BROADCAST_BAN"], "majorityKinds": ["ADOPTION", "ESCALATION"]
            """;

    /** A body. */
    static final String BODY = "{" + TERMS + "}";

    /** A body. */
    static final String BLACK_SEA = """
            {"type": "COMPONENT", "component": "BLACK_SEA", "parties": ["BG", "RO", "TR"], "reference": "KSC-BS-2026",
             "title": "Black Sea component", "circle": "CORE", "natures": ["LEGAL"], "ratification": true,
             "provisionalApplication": false, "termYears": 20, "noticePeriod": "P1Y", "reservations": [],
             "majorityKinds": []}
            """;

    static final String AT = "{\"at\": \"2026-03-01T09:00:00Z\"}";
    static final String SIGNATURE = "{\"place\": \"Kyiv\", \"at\": \"2026-02-24T10:00:00Z\"}";
    static final String RENEWAL = "{\"years\": 10}";

    /** An answer. */
    static final String AGREEMENT = "{\"id\": \"" + ID + "\"," + TERMS + """
            , "stage": "IN_FORCE", "openedAt": "2026-01-12T09:00:00Z", "signedAt": "2026-02-24T10:00:00Z",
             "place": "Kyiv", "ratifiedAt": "2026-02-27T10:00:00Z", "inForceAt": "2026-03-01T09:00:00Z",
             "renewals": 0, "termEndsAt": "2046-03-01T09:00:00Z"}
            """;

    static final String LIST = "{\"items\": [" + AGREEMENT + "]}";

    private static final String DOCUMENT = """
            {"id": "019a1b2c-0000-7000-8000-0000000000d1", "name": "agreement.pdf", "mediaType": "application/pdf",
             "bytes": 482113, "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             "addedAt": "2026-02-24T11:00:00Z"}
            """;

    static final String DOCUMENTS = "{\"items\": [" + DOCUMENT + "]}";
    static final String ADDED = DOCUMENT;

    private AgreementExamples() {}
}
