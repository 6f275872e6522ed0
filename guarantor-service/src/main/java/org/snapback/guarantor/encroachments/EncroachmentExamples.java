package org.snapback.guarantor.encroachments;

/** What the specification shows. */
final class EncroachmentExamples {
    static final String ID = "019a1b2c-0000-7000-8000-0000000000f1";

    private static final String BALLOT = "019a1b2c-0000-7000-8000-0000000000b7";
    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private static final String FACTS = """
             "occurredAt": "2026-03-02T03:12:00Z", "kind": "AIR_OR_MISSILE", "gravity": "GRAVE",
             "regions": ["UA-32", "UA-63"],
            """;

    private static final String NARRATIVE = """
             "narrative": "Forty cruise missiles from the Caspian Sea struck substations in two regions.",
            """;

    private static final String PIECE = "\"description\": \"Radar tracks of the air force\", \"sha256\": \"" + DIGEST
            + "\", \"link\": \"https://evidence.example/2026/03/02/tracks\"";

    /** The body of a report. */
    static final String NEW = "{" + FACTS + NARRATIVE + "\"evidence\": [{" + PIECE + "}]}";

    private static final String HEAD = "\"id\": \"" + ID + "\"," + FACTS + """
             "reportedBy": "UA", "filedAt": "2026-03-02T04:00:00Z", "exercise": false,
            """;

    static final String FILED =
            "{" + HEAD + NARRATIVE + "\"stage\": \"FILED\", \"evidence\": 1, \"disputes\": 0, \"provisional\": false}";

    private static final String VOTED = "\"confirmation\": {\"ballotId\": \"" + BALLOT + "\", \"digest\": \"" + DIGEST
            + "\", \"text\": \"{\\\"encroachmentId\\\":\\\"" + ID + "\\\"}\"}, \"openBallotId\": \"" + BALLOT + "\",";

    static final String REPORTED = "{" + HEAD + NARRATIVE + VOTED + """
             "stage": "REPORTED", "reportedAt": "2026-03-02T04:20:00Z", "evidence": 2, "disputes": 0,
             "decideBy": "2026-03-05T05:00:00Z", "provisional": false}
            """;

    static final String WITHDRAWN = "{" + HEAD + NARRATIVE + """
             "stage": "WITHDRAWN", "reportedAt": "2026-03-02T04:20:00Z", "evidence": 2, "disputes": 1,
             "endedAt": "2026-03-02T09:00:00Z", "provisional": false}
            """;

    static final String LIST =
            "{\"items\": [{" + HEAD + "\"stage\": \"REPORTED\", \"reportedAt\": \"2026-03-02T04:20:00Z\"}]}";

    /** The body of a piece of evidence. */
    static final String NEW_PIECE = "{" + PIECE + "}";

    static final String EVIDENCE = "{\"id\": \"019a1b2c-0000-7000-8000-0000000000f2\"," + PIECE
            + ", \"submittedBy\": \"UA\", \"submittedAt\": \"2026-03-02T04:00:00Z\"}";

    static final String PIECES = "{\"items\": [" + EVIDENCE + "]}";

    /** The body of a dispute. */
    static final String NEW_DISPUTE = "{\"reasons\": \"Our radar saw no launch at that moment.\"}";

    static final String DISPUTE = """
            {"id": "019a1b2c-0000-7000-8000-0000000000f3", "state": "LV",
             "reasons": "Our radar saw no launch at that moment.", "disputedAt": "2026-03-02T06:00:00Z"}
            """;

    static final String DISPUTES = "{\"items\": [" + DISPUTE + "]}";

    /** The body of a question. */
    static final String CONFIRMATION = "{\"rule\": \"QUALIFIED_MAJORITY\"}";

    /** The body of a withdrawal or a rescission. */
    static final String REASON = "{\"reason\": \"The wreckage turned out to be of an older strike.\"}";

    private EncroachmentExamples() {}
}
