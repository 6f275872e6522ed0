package org.snapback.notification.deadletters;

/** What the specification shows. */
final class DeadLetterExamples {
    static final String ID = "019a1b2c-0000-7000-8000-0000000000d1";

    private static final String WHAT = """
            {"id": "019a1b2c-0000-7000-8000-0000000000d1", "consumer": "guarantor-service",
             "reason": "the data is null, not ProposedText", "failures": 1,
             "firstAt": "2026-03-01T09:00:00Z", "lastAt": "2026-03-01T09:00:00Z",
             "topic": "compact.packages", "partition": 3, "offset": 1412, "bytes": 4,
             "event": {"id": "019a1b2c-0000-7000-8000-0000000000e1", "type": "org.snapback.package.proposed.v1",
                       "subject": "019a1b2c-0000-7000-8000-000000000001"},
            """;
    private static final String DECIDED = "{\"by\": \"operator\", \"at\": \"2026-03-01T12:00:00Z\"";

    static final String LIST = "{\"items\": [" + WHAT + "\"state\": \"OPEN\"}]}";
    static final String LETTER = WHAT + """
             "state": "OPEN", "headers": [{"name": "ce_type", "value": "org.snapback.package.proposed.v1"}]}
            """;
    static final String REPLAYED = WHAT + "\"state\": \"REPLAYED\", \"replayed\": " + DECIDED + "}}";
    static final String DISCARDED =
            WHAT + "\"state\": \"DISCARDED\", \"discarded\": " + DECIDED + ", \"reason\": \"A stray test\"}}";
    static final String REASONS = """
            {"items": [{"consumer": "guarantor-service", "reason": "the data is null, not ProposedText", "letters": 3,
                        "open": 2, "firstAt": "2026-03-01T09:00:00Z", "lastAt": "2026-03-01T11:00:00Z"}]}
            """;
    static final String ALL_OF_A_REASON = """
            {"consumer": "guarantor-service", "reason": "the data is null, not ProposedText", "dryRun": true}
            """;
    static final String COUNTED = """
            {"dryRun": true, "open": 2, "replayed": 0, "refused": 0, "left": 2}
            """;
    static final String DISCARD = """
            {"reason": "A stray test"}
            """;

    private DeadLetterExamples() {}
}
