package org.snapback.guarantor.compensation;

/** What the specification shows. */
final class CompensationExamples {
    static final String ID = "019a1b2c-0000-7000-8000-0000000000e1";

    private static final String MONEY = "\"money\": {\"amount\": 250000, \"currency\": \"EUR\", \"rate\": \"1\"}";

    static final String CLAIM =
            "{\"claimant\": \"RD4U 2031-0448812\", \"statement\": \"Destruction of a substation\"," + MONEY + "}";

    static final String AWARD = "{\"statement\": \"Claims commission, decision 44 of 2 May 2032\"," + MONEY + "}";

    static final String PAYMENT =
            "{\"source\": \"RESERVE_PROCEEDS\", \"statement\": \"Fund, transfer 2032/118\"," + MONEY + "}";

    static final String REVERSAL =
            "{\"entryId\": \"019a1b2c-0000-7000-8000-0000000000e3\", \"reason\": \"Entered twice\"}";

    static final String STANDING = """
            {"id": "019a1b2c-0000-7000-8000-0000000000e1", "stage": "AWARDED", "claimant": "RD4U 2031-0448812",
             "claimed": 250000, "awarded": 250000, "paid": 100000, "missing": 150000, "entries": 3, "exercise": false}
            """;

    static final String AWARDS = "{\"items\": [" + STANDING + "]}";

    static final String ENTRIES = """
            {"items": [{"id": "019a1b2c-0000-7000-8000-0000000000e3", "position": 3,
              "awardId": "019a1b2c-0000-7000-8000-0000000000e1", "type": "PAYMENT", "source": "RESERVE_PROCEEDS",
              "amount": 100000, "currency": "EUR", "rate": "1", "euroAmount": 100000,
              "statement": "Fund, transfer 2032/118", "enteredAt": "2032-06-01T10:00:00Z", "exercise": false}]}
            """;

    static final String SUMS = """
            {"claimed": 250000, "awarded": 250000, "paid": 100000, "missing": 150000, "uncoveredAwards": 1,
             "lines": [
               {"type": "AWARD", "currency": "EUR", "amount": 250000, "euroAmount": 250000},
               {"type": "CLAIM", "currency": "EUR", "amount": 250000, "euroAmount": 250000},
               {"type": "PAYMENT", "source": "RESERVE_PROCEEDS", "currency": "EUR", "amount": 100000,
                "euroAmount": 100000}]}
            """;

    private CompensationExamples() {}
}
