package org.snapback.guarantor.ballots;

/** What the specification shows of a discussion. */
final class DiscussionExamples {
    private static final String TEXT = "\"text\": \"Heading 8456 should be split by laser power.\"";
    private static final String REASON = "\"reason\": \"The European Affairs Committee meets on Friday.\"";
    private static final String STANDING = "\"state\": \"DK\", \"enteredAt\": \"2026-03-02T10:30:00.1Z\", " + REASON;

    static final String COMMENT = "{" + TEXT + "}";

    static final String COMMENTED = "{\"id\": \"019a1b2c-0000-7000-8000-0000000000d1\", \"state\": \"PL\", " + TEXT
            + ", \"writtenAt\": \"2026-03-02T10:20:00.25Z\"}";

    static final String COMMENTS = "{\"items\": [" + COMMENTED + "]}";

    static final String RESERVATION = "{" + REASON + "}";

    static final String RESERVED = "{" + STANDING + "}";

    static final String LIFTED = "{" + STANDING + ", \"liftedAt\": \"2026-03-04T14:00:00Z\"}";

    private DiscussionExamples() {}
}
