package org.snapback.guarantor.conditions;

/** What the specification shows. */
final class ConditionExamples {
    static final String ID = "019a1b2c-0000-7000-8000-0000000000c1";

    private static final String BALLOT = "019a1b2c-0000-7000-8000-0000000000b8";
    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String PIECE = "\"description\": \"Report of the monitors\", \"sha256\": \"" + DIGEST
            + "\", \"link\": \"https://evidence.example/2031/05/09/armistice\"";
    private static final String WHAT = "\"condition\": \"AGGRESSION_CEASED\",";
    private static final String STATEMENT =
            "\"statement\": \"No shot has been fired for a year, and no foreign soldier stands on our land.\",";

    /** The body of an attestation. */
    static final String NEW = "{" + WHAT + STATEMENT + "\"evidence\": [{" + PIECE + "}]}";

    private static final String HEAD =
            "\"id\": \"" + ID + "\"," + WHAT + "\"attestedAt\": \"2031-05-09T09:00:00Z\", \"exercise\": false,";

    static final String ATTESTED = "{" + HEAD + STATEMENT + "\"stage\": \"ATTESTED\", \"evidence\": 1}";

    private static final String QUESTION = "\"question\": {\"ballotId\": \"" + BALLOT + "\", \"digest\": \"" + DIGEST
            + "\", \"text\": \"{\\\"condition\\\":\\\"AGGRESSION_CEASED\\\"}\"},";

    static final String VOTED = "{" + HEAD + STATEMENT + QUESTION + "\"openBallotId\": \"" + BALLOT
            + "\", \"stage\": \"ATTESTED\", \"evidence\": 2}";

    static final String WITHDRAWN = "{" + HEAD + STATEMENT + """
             "stage": "WITHDRAWN", "evidence": 2, "endedAt": "2031-05-10T09:00:00Z", "endReason": "Too early."}
            """;

    static final String REVOKED = "{" + HEAD + STATEMENT + QUESTION + """
             "stage": "REVOKED", "evidence": 2, "confirmedAt": "2031-05-11T15:00:00Z",
             "endedAt": "2031-09-01T04:00:00Z", "endReason": "Artillery has fired again since 3 May."}
            """;

    static final String LIST = "{\"items\": [{" + HEAD + "\"stage\": \"ATTESTED\"}]}";

    static final String STANDING = """
            {"allMet": false, "conditions": [
              {"condition": "AGGRESSION_CEASED", "meaning": "the aggressor has ceased its aggression", "met": true,
               "conditionId": "019a1b2c-0000-7000-8000-0000000000c1", "confirmedAt": "2031-05-11T15:00:00Z"},
              {"condition": "NON_REPETITION_GUARANTEED",
               "meaning": "the aggressor has guaranteed that it will not attack again", "met": false},
              {"condition": "DAMAGE_COMPENSATED", "meaning": "the aggressor has compensated the damage",
               "met": false}]}
            """;

    /** The body of a piece of evidence. */
    static final String NEW_PIECE = "{" + PIECE + "}";

    static final String EVIDENCE = "{\"id\": \"019a1b2c-0000-7000-8000-0000000000c2\"," + PIECE
            + ", \"submittedAt\": \"2031-05-09T09:00:00Z\"}";

    static final String PIECES = "{\"items\": [" + EVIDENCE + "]}";

    /** The body of a withdrawal or a revocation. */
    static final String REASON = "{\"reason\": \"Artillery has fired again since 3 May.\"}";

    private ConditionExamples() {}
}
