package org.snapback.notification.deliveries;

/** What the specification shows. */
final class DeliveryExamples {
    static final String ID = "01936a5e-7c1a-7c3e-8b1f-2f4f6d1f0b01";
    private static final String SHOWN = """
            {"id": "01936a5e-7c1a-7c3e-8b1f-2f4f6d1f0b01", "kind": "NOTICE",
             "messageId": "01936a5e-7c1a-7c3e-8b1f-2f4f6d1f0c01", "stream": "ministry.PL", "number": 42,
             "standing": "DELIVERED", "attempts": 1, "overtaken": false, "createdAt": "2026-11-25T10:00:00Z",
             "endedAt": "2026-11-25T10:00:00.120Z\"""";
    static final String DELIVERY = SHOWN
            + ", \"log\": [{\"number\": 1, \"at\": \"2026-11-25T10:00:00.050Z\", \"tookMillis\": 70, \"status\": 204,"
            + " \"outcome\": \"DELIVERED\", \"excerpt\": \"\"}]}";
    static final String LIST = "{\"items\": [" + SHOWN + "}]}";
    static final String REFERENCE = "{\"id\": \"" + ID + "\"}";
    static final String RESEND = "{\"fromNumber\": 1, \"toNumber\": 100, \"onlyGivenUp\": true, \"dryRun\": true}";
    static final String REPLAY = "{\"from\": \"2026-11-01T00:00:00Z\", \"dryRun\": true}";
    static final String COUNT = "{\"deliveries\": 17, \"dryRun\": true}";

    private DeliveryExamples() {}
}
