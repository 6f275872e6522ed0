package org.snapback.sanctions.packages.designations;

/** Bodies that the specification shows; the names in them are invented. */
final class DesignationExamples {
    static final String STATEMENT = """
            {"criterion": "Article 3(1)(a)", "reasons": "Finances the war economy through an invented bank",
             "legalAct": {"title": "Council Implementing Regulation", "number": "(EU) 2026/9999", "date": "2026-03-02",
                          "officialJournal": "OJ L, 2026/9999", "address": "https://example.org/eli/reg/2026/9999",
                          "entryIntoForce": "2026-03-03"}}
            """;
    static final String NOTIFICATION = """
            {"at": "2026-03-03T10:00:00Z", "way": "PUBLISHED_NOTICE", "note": "No address is known"}
            """;
    static final String REVIEW = """
            {"reasons": "The grounds still hold"}
            """;
    static final String DISPUTE = """
            {"disputed": true, "reason": "Says that he is another man of the same name"}
            """;
    private static final String FIELDS = """
            "id": "019a1b2c-0000-7000-8000-0000000000e1", "version": 2, "stage": "LISTED",
             "packageId": "019a1b2c-0000-7000-8000-000000000001", "measureId": "019a1b2c-0000-7000-8000-000000000011",
             "subjectId": "019a1b2c-0000-7000-8000-0000000000c1", "subjectVersion": 1, "source": "ofac",
             "sourceId": "90000202", "kind": "ENTITY", "name": "ZERKALNY MOST SHIPPING LLC", "exercise": false,
             "disputed": false, "proposedAt": "2026-03-01T09:00:00Z", "listedAt": "2026-03-02T11:30:00Z",
             "reviewDueAt": "2027-03-02T11:30:00Z"
            """;
    static final String SUMMARY = "{" + FIELDS + "}";

    static final String DESIGNATION = "{" + FIELDS + """
            , "statement":""" + STATEMENT + """
            , "history": [{"version": 2, "act": "LIST", "stage": "LISTED", "at": "2026-03-02T11:30:00Z",
                           "subjectVersion": 1, "packageVersion": 4}]}
            """;

    private DesignationExamples() {}
}
