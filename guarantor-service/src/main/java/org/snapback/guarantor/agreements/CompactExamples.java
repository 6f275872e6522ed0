package org.snapback.guarantor.agreements;

/** What the specification shows. */
final class CompactExamples {
    static final String SIGNING = "{\"signatory\": \"PL\", \"place\": \"Kyiv\", \"at\": \"2026-02-24T10:00:00Z\"}";
    static final String SIGNATURE = """
            {"id": "019a1b2c-0000-7000-8000-0000000000c1", "signatory": "PL", "signedAt": "2026-02-24T10:00:00Z",
             "place": "Kyiv"}
            """;
    static final String SIGNATURES = "{\"items\": [" + SIGNATURE + "]}";
    static final String ACCEDING = "{\"organisation\": \"EU\", \"at\": \"2030-01-01T00:00:00Z\"}";
    static final String ACCESSION = """
            {"id": "019a1b2c-0000-7000-8000-0000000000e1", "organisation": "EU", "accededAt": "2030-01-01T00:00:00Z",
             "reviews": 44}
            """;
    static final String ACCESSIONS = "{\"items\": [" + ACCESSION + "]}";
    static final String CONCLUSION = "{\"conclusion\": \"The agreement stays as it is.\"}";
    static final String REVIEW = """
            {"id": "019a1b2c-0000-7000-8000-0000000000e2", "accessionId": "019a1b2c-0000-7000-8000-0000000000e1",
             "agreementId": "019a1b2c-0000-7000-8000-0000000000a1", "openedAt": "2030-01-02T09:00:00Z",
             "closedAt": "2030-04-01T09:00:00Z", "conclusion": "The agreement stays as it is."}
            """;
    static final String REVIEWS = "{\"items\": [" + REVIEW + "]}";

    private CompactExamples() {}
}
