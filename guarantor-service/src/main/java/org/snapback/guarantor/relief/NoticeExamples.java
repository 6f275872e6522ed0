package org.snapback.guarantor.relief;

/** What the specification shows. */
final class NoticeExamples {
    static final String ID = "019a1b2c-0000-7000-8000-0000000000d1";

    private static final String PACKAGES = "\"packageIds\": [\"019a1b2c-0000-7000-8000-000000000001\"],";
    private static final String REASON =
            "\"reason\": \"Instalments of the compensation have not been paid since May.\"";

    /** The body of a notice. */
    static final String NEW = "{" + PACKAGES + REASON + "}";

    private static final String HEAD = "\"id\": \"" + ID + "\"," + PACKAGES + REASON + """
            , "ground": "NON_PERFORMANCE", "by": "UA", "givenAt": "2032-03-01T10:00:00Z",
             "ballotId": "019a1b2c-0000-7000-8000-0000000000b9",
             "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             "deadline": "2032-03-04T10:00:00Z", "exercise": false,
            """;

    static final String QUESTIONED =
            "{" + HEAD + "\"stage\": \"QUESTIONED\", \"text\": \"{\\\"ground\\\":\\\"NON_PERFORMANCE\\\"}\"}";

    static final String WITHDRAWN = "{" + HEAD + """
             "stage": "WITHDRAWN", "text": "{}", "endedAt": "2032-03-02T10:00:00Z",
             "withdrawalReason": "The instalments have arrived."}
            """;

    static final String LIST = "{\"items\": [{" + HEAD + "\"stage\": \"QUESTIONED\"}]}";

    /** The body of a withdrawal. */
    static final String WITHDRAWAL = "{\"reason\": \"The instalments have arrived.\"}";

    private NoticeExamples() {}
}
