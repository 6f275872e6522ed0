package org.snapback.guarantor.implementations;

/** What the specification shows. */
final class AlignmentExamples {
    private static final String COUNTS =
            "\"bound\": 24, \"inForce\": 18, \"partlyInForce\": 2, \"inProgress\": 3, \"pending\": 1, \"refused\": 0,"
                    + " \"notBound\": 2";

    static final String LINES = "{\"items\": [{\"state\": \"PL\"," + COUNTS + "}]}";

    static final String SERIES = "{\"items\": [{\"on\": \"2026-04-01T00:00:00Z\"," + COUNTS + "}]}";

    private AlignmentExamples() {}
}
