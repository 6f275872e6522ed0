package org.snapback.sanctions.packages;

/** Bodies of what eases and what snaps back, as the specification shows them. */
final class EasingExamples {
    static final String SUSPENSION = """
            {"reason": "The guns have been silent for a year",
             "measures": ["019a1b2c-0000-7000-8000-0000000000a2"]}
            """;
    static final String LIFTING = """
            {"reason": "The last award has been paid"}
            """;

    private static final String BALLOT_ID = "{\"ballotId\": \"019a1b2c-0000-7000-8000-0000000000b3\",";

    static final String EASED = BALLOT_ID + """
             "kind": "SUSPENSION", "measures": ["019a1b2c-0000-7000-8000-0000000000a2"],
             "reason": "The guns have been silent for a year", "requestedBy": "UA",
             "requestedAt": "2030-04-01T08:00:00Z", "deadline": "2030-04-04T08:00:00Z", "outcome": "EASED",
             "outcomeReason": "Adopted by UNANIMITY", "decidedAt": "2030-04-03T11:00:00Z"}
            """;

    static final String RESCISSION = """
            {"reason": "The annex was taken from a list that its keeper has called back"}
            """;

    static final String RESCINDED = BALLOT_ID + """
             "reason": "The annex was taken from a list that its keeper has called back", "requestedBy": "LT",
             "requestedAt": "2030-04-01T08:00:00Z", "deadline": "2030-04-04T08:00:00Z", "outcome": "RESCINDED",
             "outcomeReason": "Adopted by QUALIFIED_MAJORITY", "decidedAt": "2030-04-03T11:00:00Z"}
            """;

    static final String CONSEQUENCE = """
            {"encroachmentId": "019a1b2c-0000-7000-8000-0000000000e1", "at": "2030-09-01T04:30:00Z", "rung": 2,
             "measures": ["019a1b2c-0000-7000-8000-0000000000a2"]}
            """;

    private EasingExamples() {}
}
