package org.snapback.guarantor.commitments;

/** What the specification shows. */
final class CommitmentExamples {
    static final String ID = "019a1b2c-0000-7000-8000-0000000000c1";
    static final String REPORT_ID = "019a1b2c-0000-7000-8000-0000000000d1";
    static final String NEED_ID = "019a1b2c-0000-7000-8000-0000000000e1";

    private static final String AGREEMENT = "019a1b2c-0000-7000-8000-0000000000a1";
    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String EIGHTEEN = "{\"quantity\": 18, \"unit\": \"155 mm howitzer\"}";

    private static final String TEXT = "\"agreementId\": \"" + AGREEMENT + "\"," + """
             "guarantor": "PL", "pillar": "WEAPONS_TRANSFER", "nature": "MILITARY", "mode": "PREVENTIVE",
             "flag": "NONE", "confidential": false, "what": "Self-propelled howitzers with spare barrels",
             "howMuch": {"quantity": 36, "unit": "155 mm howitzer"}, "by": "2028-12-31T22:00:00Z",
             "verification": "Handover protocols, countersigned by the receiving brigade"
            """;

    /** The body of a commitment. */
    static final String NEW = "{" + TEXT
            + ", \"milestones\": [{\"due\": \"2027-12-31T22:00:00Z\", \"howMuch\": " + EIGHTEEN
            + "}, {\"due\": \"2028-12-31T22:00:00Z\", \"howMuch\": " + EIGHTEEN + "}]}";

    static final String COMMITMENT = "{\"id\": \"" + ID + "\"," + TEXT + """
            , "agreementStage": "IN_FORCE", "madeAt": "2026-03-02T10:00:00Z", "exercise": false, "milestones": [
              {"number": 1, "due": "2027-12-31T22:00:00Z", "howMuch": {"quantity": 18, "unit": "155 mm howitzer"},
               "delivered": {"quantity": 12, "unit": "155 mm howitzer"},
               "confirmed": {"quantity": 6, "unit": "155 mm howitzer"}},
              {"number": 2, "due": "2028-12-31T22:00:00Z", "howMuch": {"quantity": 18, "unit": "155 mm howitzer"},
               "delivered": {"quantity": 0, "unit": "155 mm howitzer"},
               "confirmed": {"quantity": 0, "unit": "155 mm howitzer"}}]}
            """;

    static final String LIST = "{\"items\": [" + COMMITMENT + "]}";

    private static final String EVIDENCE =
            "[{\"description\": \"Handover protocol of 14 May 2027, countersigned\", \"sha256\": \"" + DIGEST + "\"}]";

    /** The body of a progress report. */
    static final String NEW_REPORT =
            "{\"milestone\": 1, \"delivered\": {\"quantity\": 6, \"unit\": \"155 mm howitzer\"}," + " \"evidence\": "
                    + EVIDENCE + "}";

    static final String REPORT = "{\"id\": \"" + REPORT_ID + "\", \"commitmentId\": \"" + ID + "\"," + """
             "milestone": 1, "delivered": {"quantity": 6, "unit": "155 mm howitzer"}, "stage": "CONFIRMED",
             "reportedAt": "2027-05-14T08:00:00Z", "judgedAt": "2027-05-20T09:30:00Z",
            """
            + "\"evidence\": " + EVIDENCE + "}";

    static final String REPORTS = "{\"items\": [" + REPORT + "]}";

    /** The body of a dispute. */
    static final String DISPUTE = "{\"reasons\": \"Four of the six have arrived\"}";

    private static final String NEED_TEXT = """
            "pillar": "WEAPONS_TRANSFER", "year": 2027, "what": "Howitzers for four brigades",
            "howMuch": {"quantity": 72, "unit": "155 mm howitzer"}
            """;

    /** The body of a need. */
    static final String NEW_NEED = "{" + NEED_TEXT + "}";

    static final String NEED =
            "{\"id\": \"" + NEED_ID + "\", \"statedAt\": \"2026-03-02T10:00:00Z\"," + NEED_TEXT + "}";

    static final String NEEDS = "{\"items\": [" + NEED + "]}";

    static final String SUMS = """
            {"items": [
              {"pillar": "FINANCE", "year": 2027, "currency": "EUR", "needed": 4000000000000, "promised": 2500000000000,
               "inForce": 2000000000000, "delivered": 500000000000, "confirmed": 500000000000, "gap": 2000000000000},
              {"pillar": "WEAPONS_TRANSFER", "year": 2027, "unit": "155 mm howitzer", "needed": 72, "promised": 18,
               "inForce": 18, "delivered": 12, "confirmed": 6, "gap": 54}]}
            """;

    static final String CSV = """
            pillar,guarantor,year,currency,unit,needed,promised,inForce,delivered,confirmed,gap
            FINANCE,,2027,EUR,,4000000000000,2500000000000,2000000000000,500000000000,500000000000,2000000000000
            WEAPONS_TRANSFER,,2027,,155 mm howitzer,72,18,18,12,6,54
            """;

    private CommitmentExamples() {}
}
