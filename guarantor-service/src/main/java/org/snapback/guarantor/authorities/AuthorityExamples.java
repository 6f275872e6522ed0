package org.snapback.guarantor.authorities;

/** What the specification shows. */
final class AuthorityExamples {
    static final String ID = "019a1b2c-0000-7000-8000-0000000000f9";

    private static final String TEXT = """
            "state": "PL", "name": "National Revenue Administration",
             "address": "ul. Świętokrzyska 12, 00-916 Warszawa", "mail": "sanctions@kas.gov.example",
             "phone": "+48 22 555 00 00", "website": "https://www.gov.pl/web/kas",
             "measureTypes": ["ASSET_FREEZE", "TRANSACTION_BAN"], "purposes": ["DEROGATIONS", "REPORTS"],
             "validFrom": "2026-03-03T00:00:00Z"
            """;

    /** The body of a designation. */
    static final String NEW = "{" + TEXT + "}";

    static final String AUTHORITY = "{\"id\": \"" + ID + "\"," + TEXT + "}";

    static final String LIST = "{\"items\": [" + AUTHORITY + "]}";

    /** The body of an ending. */
    static final String ENDING = "{\"until\": \"2027-01-01T00:00:00Z\"}";

    static final String ENDED = "{\"id\": \"" + ID + "\", \"validUntil\": \"2027-01-01T00:00:00Z\"," + TEXT + "}";

    private AuthorityExamples() {}
}
