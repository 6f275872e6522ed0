package org.snapback.guarantor.consultations;

/** What the specification shows. */
final class ConsultationExamples {
    static final String ID = "019a1b2c-0000-7000-8000-000000000101";

    private static final String REPORT = "019a1b2c-0000-7000-8000-0000000000f1";

    /** The body of a request. */
    static final String NEW = "{\"encroachmentId\": \"" + REPORT + "\"}";

    /** The body of an attendance. */
    static final String ATTENDANCE = "{\"mode\": \"REMOTE\", \"remark\": \"At the level of ministers.\"}";

    /** The body of a session. */
    static final String SESSION = """
            {"heldAt": "2026-03-02T15:00:00Z", "participants": ["EE", "PL", "UA"],
             "summary": "All who were present condemned the attack and asked for a vote by tomorrow."}
            """;

    /** The body of a decision without a ballot. */
    static final String DECISION = "{\"summary\": \"Guarantors state jointly that they watch the border closely.\"}";

    private static final String HEAD = "\"id\": \"" + ID + "\", \"encroachmentId\": \"" + REPORT + "\"," + """
             "requestedAt": "2026-03-02T05:00:00Z", "exercise": false,
             "attendances": [{"state": "PL", "mode": "REMOTE", "remark": "At the level of ministers.",
                              "confirmedAt": "2026-03-02T06:00:00Z"}],
            """;

    private static final String HELD = """
             "sessions": [{"number": 1, "heldAt": "2026-03-02T15:00:00Z", "participants": ["EE", "PL", "UA"],
                           "summary": "All who were present condemned the attack and asked for a vote by tomorrow.",
                           "recordedAt": "2026-03-02T18:00:00Z"}],
            """;

    static final String REQUESTED = "{" + HEAD + """
             "stage": "REQUESTED", "sessions": [],
             "deadlines": [{"kind": "CONVENE", "dueAt": "2026-03-03T05:00:00Z", "stage": "RUNNING"},
                           {"kind": "DECIDE", "dueAt": "2026-03-05T05:00:00Z", "stage": "RUNNING"}]}
            """;

    static final String CONVENED = "{" + HEAD + HELD + """
             "stage": "CONVENED",
             "deadlines": [{"kind": "CONVENE", "dueAt": "2026-03-03T05:00:00Z", "stage": "MET",
                            "settledAt": "2026-03-02T18:00:00Z"},
                           {"kind": "DECIDE", "dueAt": "2026-03-05T05:00:00Z", "stage": "RUNNING"}]}
            """;

    static final String DECIDED = "{" + HEAD + HELD + """
             "stage": "DECIDED", "outcome": "RECORDED", "decidedAt": "2026-03-04T10:00:00Z",
             "decision": "Guarantors state jointly that they watch the border closely.",
             "deadlines": [{"kind": "CONVENE", "dueAt": "2026-03-03T05:00:00Z", "stage": "MET",
                            "settledAt": "2026-03-02T18:00:00Z"},
                           {"kind": "DECIDE", "dueAt": "2026-03-05T05:00:00Z", "stage": "MET",
                            "settledAt": "2026-03-04T10:00:00Z"}]}
            """;

    static final String LIST = "{\"items\": [" + CONVENED + "]}";

    private ConsultationExamples() {}
}
