package org.snapback.notification.acknowledgements;

/** What the specification shows. */
final class AcknowledgementExamples {
    private static final String ASKED = """
            {"state": "PL", "number": 17, "exercise": false, "demand": "VOTE_DUE", "dueBy": "2026-03-05T10:00:00Z",
             "issuedAt": "2026-03-02T10:00:00.1Z", "eventId": "019a1b2c-0000-7000-8000-0000000000e2",
             "eventType": "org.snapback.ballot.opened.v1", "subject": "019a1b2c-0000-7000-8000-0000000000b1",
             "packageId": "019a1b2c-0000-7000-8000-000000000001",
            """;
    static final String LIST = "{\"items\": [" + ASKED
            + " \"standing\": \"OPEN\", \"reached\": \"FIRST_CONTACT\", \"reachedAt\": \"2026-03-02T22:00:00Z\","
            + " \"nextAt\": \"2026-03-03T10:00:00Z\"}]}";
    static final String ACKNOWLEDGED = ASKED
            + " \"standing\": \"ACKNOWLEDGED\", \"endedAt\": \"2026-03-02T12:00:00Z\", \"endedBy\": \"ministry-PL\"}";

    private AcknowledgementExamples() {}
}
