package org.snapback.guarantor.calls;

/** What the specification shows. */
final class CallExamples {
    static final String ID = "019a1b2c-0000-7000-8000-000000000201";
    static final String ENCROACHMENT = "019a1b2c-0000-7000-8000-0000000000f1";

    private static final String BALLOT = "019a1b2c-0000-7000-8000-0000000000b7";
    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    /** The body of an answer. */
    static final String ANSWER = """
            {"answer": "ACCEPTED", "procedure": "Decision of the Council of Ministers; the Sejm is informed"}
            """;

    /** The body of a report. */
    static final String NEW_REPORT = "{\"text\": \"Six mobile transformers left Rzeszow this morning.\"}";

    static final String CALL = "{\"id\": \"" + ID + "\", \"encroachmentId\": \"" + ENCROACHMENT
            + "\", \"ballotId\": \"" + BALLOT + "\"," + """
             "commitmentId": "019a1b2c-0000-7000-8000-0000000000c2",
             "agreementId": "019a1b2c-0000-7000-8000-0000000000a1", "guarantor": "PL", "pillar": "INFRASTRUCTURE",
             "military": false, "confidential": false, "what": "Mobile transformers", "basis": "CONFIRMATION",
             "stage": "REPORTED", "calledAt": "2026-03-02T21:00:00Z", "dueAt": "2026-03-05T21:00:00Z",
             "answeredAt": "2026-03-03T09:00:00Z",
             "procedure": "Decision of the Council of Ministers; the Sejm is informed",
             "reports": [{"number": 1, "text": "Six mobile transformers left Rzeszow this morning.",
                          "reportedAt": "2026-03-04T07:00:00Z"}],
             "exercise": false}
            """;

    static final String CALLS = "{\"items\": [" + CALL + "]}";

    /** The body of what Ukraine asks for. */
    static final String REQUEST = "{\"reason\": \"A second wave is under way.\"}";

    static final String REQUESTED = "{\"ballotId\": \"" + BALLOT + "\", \"encroachmentId\": \"" + ENCROACHMENT
            + "\", \"digest\": \"" + DIGEST + "\", \"text\": \"{\\\"request\\\":\\\"MILITARY_RESPONSE\\\"}\"," + """
             "kind": "MILITARY_RESPONSE", "reason": "A second wave is under way.",
             "askedAt": "2026-03-02T21:10:00Z", "deadline": "2026-03-03T21:10:00Z"}
            """;

    static final String REQUESTS = "{\"items\": [" + REQUESTED + "]}";

    /** The body of a record. */
    static final String NEW_ARTICLE_51_REPORT =
            "{\"reference\": \"S/2026/151\", \"reportedAt\": \"2026-03-03T14:00:00Z\"}";

    static final String ARTICLE_51_REPORT = """
            {"state": "PL", "stage": "REPORTED", "acceptedAt": "2026-03-03T09:00:00Z",
             "dueAt": "2026-03-04T09:00:00Z", "reference": "S/2026/151", "reportedAt": "2026-03-03T14:00:00Z"}
            """;

    static final String ARTICLE_51_REPORTS = "{\"items\": [" + ARTICLE_51_REPORT + "]}";

    private CallExamples() {}
}
