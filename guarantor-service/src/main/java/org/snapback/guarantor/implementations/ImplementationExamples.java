package org.snapback.guarantor.implementations;

/** What the specification shows. */
final class ImplementationExamples {
    static final String ID = "019a1b2c-0000-7000-8000-0000000000f1";
    static final String PACKAGE = "019a1b2c-0000-7000-8000-000000000001";
    static final String MEASURE = "019a1b2c-0000-7000-8000-0000000000a2";
    static final String ACT_ID = "019a1b2c-0000-7000-8000-0000000000f7";

    private static final String ACT = """
            "legalAct": {"title": "Act on restrictive measures", "number": "2026/512", "date": "2026-03-20",
              "zone": "Europe/Warsaw", "officialJournal": "Dziennik Ustaw 2026, item 512",
              "eli": "https://dziennikustaw.gov.pl/eli/DU/2026/512/ogl", "entryIntoForce": "2026-03-22T23:00:00Z"}
            """;

    /** The body of a report. */
    static final String NEW_REPORT = "{\"stage\": \"IN_FORCE\"," + ACT + "}";

    /** The body of a report on a part. */
    static final String NEW_PARTIAL = "{\"stage\": \"PARTLY_IN_FORCE\"," + ACT + """
            , "partialScope": "Machine tools of HS headings 8456 to 8461",
             "reasons": "The other headings need an act of parliament, which reads it in May."}
            """;

    static final String NEW_REFUSAL =
            "{\"stage\": \"REFUSED\", \"reasons\": \"Our constitutional court has found against it.\"}";

    static final String REPORT = "{\"id\": \"019a1b2c-0000-7000-8000-0000000000f3\", \"implementationId\": \"" + ID
            + "\", \"stage\": \"IN_FORCE\", \"reportedAt\": \"2026-03-23T08:00:00Z\"," + ACT + "}";

    static final String REPORTS = "{\"items\": [" + REPORT + "]}";

    private static final String TEXT = "\"id\": \"" + ID + "\", \"packageId\": \"" + PACKAGE + "\", \"measureId\": \""
            + MEASURE + "\"," + """
             "state": "PL", "title": "Third package against the war economy", "measureType": "EXPORT_BAN", "rung": 1,
             "scope": "Machine tools of HS headings 8456 to 8466", "stage": "IN_FORCE", "inherited": false,
             "effectiveFrom": "2026-03-13T16:20:00.5Z", "dueAt": "2026-04-12T16:20:00.5Z", "late": false,
             "reportedAt": "2026-03-23T08:00:00Z", "exercise": false,
            """ + ACT;

    static final String LIST = "{\"items\": [{" + TEXT + "}]}";

    static final String IMPLEMENTATION = "{" + TEXT + ", \"reports\": [" + REPORT + "]}";

    private static final String EASING_ACT = """
            "legalAct": {"title": "Act easing restrictive measures", "number": "2030/77", "date": "2030-04-12",
              "zone": "Europe/Warsaw", "entryIntoForce": "2030-04-13T22:00:00Z"}
            """;

    /** The body of a report of eased law. */
    static final String NEW_EASING = "{\"stage\": \"EASED\"," + EASING_ACT + "}";

    static final String EASING = "{\"id\": \"019a1b2c-0000-7000-8000-0000000000f4\", \"implementationId\": \"" + ID
            + "\", \"stage\": \"EASED\", \"reportedAt\": \"2030-04-14T08:00:00Z\"," + EASING_ACT + "}";

    static final String EASINGS = "{\"items\": [" + EASING + "]}";

    private static final String UNION = """
            "organisation": "EU", "stage": "IN_FORCE",
             "legalAct": {"title": "Council Regulation concerning restrictive measures", "number": "(EU) 2026/701",
               "date": "2026-03-09", "zone": "Europe/Brussels", "officialJournal": "OJ L, 2026/701, 10.3.2026",
               "eli": "http://data.europa.eu/eli/reg/2026/701/oj", "entryIntoForce": "2026-03-10T23:00:00Z"},
            """ + "\"packageId\": \"" + PACKAGE + "\"";

    /** The body of an act of the EU. */
    static final String NEW_ACT = "{" + UNION + ", \"measureIds\": [\"" + MEASURE + "\"]}";

    static final String UNION_ACT = "{\"id\": \"" + ACT_ID + "\"," + UNION + ", \"measures\": [{\"measureId\": \""
            + MEASURE + "\", \"measureType\": \"EXPORT_BAN\"}], \"title\": \"Third package against the war economy\","
            + " \"states\": [\"DE\", \"LT\", \"PL\"], \"recordedAt\": \"2026-03-11T09:00:00Z\", \"exercise\": false}";

    static final String UNION_ACTS = "{\"items\": [" + UNION_ACT + "]}";

    private ImplementationExamples() {}
}
