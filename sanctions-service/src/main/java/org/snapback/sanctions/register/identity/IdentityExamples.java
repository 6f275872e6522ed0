package org.snapback.sanctions.register.identity;

/** Bodies that the specification shows; the names in them are invented. */
final class IdentityExamples {
    private static final String FIELDS = """
            "id": "019a1b2c-0000-7000-8000-0000000000a1", "version": 1, "stage": "PROPOSED",
             "proposedAt": "2026-03-01T09:00:00Z",
             "subjects": [{"id": "019a1b2c-0000-7000-8000-0000000000c1", "source": "ofac", "sourceId": "90000301",
                           "kind": "VESSEL", "name": "NEBYVALY", "gone": false},
                          {"id": "019a1b2c-0000-7000-8000-0000000000c2", "source": "un", "sourceId": "9900301",
                           "kind": "VESSEL", "name": "MV NEBYVALY", "gone": false}],
             "evidence": [{"kind": "IMO_NUMBER", "key": "9999993",
                           "importId": "019a1b2c-0000-7000-8000-0000000000d1"}]
            """;
    static final String SUMMARY = "{" + FIELDS + "}";
    static final String IDENTITY = "{" + FIELDS + """
            , "history": [{"version": 1, "act": "PROPOSE", "stage": "PROPOSED", "at": "2026-03-01T09:00:00Z"}]}
            """;

    private IdentityExamples() {}
}
