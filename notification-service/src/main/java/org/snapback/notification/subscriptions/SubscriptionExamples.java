package org.snapback.notification.subscriptions;

/** What the specification shows. */
public final class SubscriptionExamples {
    public static final String ID = "01936a5e-7c1a-7c3e-8b1f-2f4f6d1f0a01";
    static final String BODY = """
            {"name": "Sanctions desk", "channel": "WEBHOOK", "target": "https://mfa.example.pl/snapback",
             "filter": {"leastSeverity": "IMPORTANT"}, "order": "STRICT",
             "quietHours": {"from": "22:00", "to": "07:00", "zone": "Europe/Warsaw"}}
            """;
    private static final String SHOWN = """
            {"id": "01936a5e-7c1a-7c3e-8b1f-2f4f6d1f0a01", "state": "PL", "name": "Sanctions desk",
             "filter": {"eventTypes": [], "leastSeverity": "IMPORTANT", "measureTypes": [], "ownObligations": false},
             "channel": "WEBHOOK", "target": "https://mfa.example.pl/snapback", "language": "en",
             "quietHours": {"from": "22:00", "to": "07:00", "zone": "Europe/Warsaw"}, "digest": "AT_ONCE",
             "order": "STRICT", "exercises": false, "standing": "ACTIVE", "createdAt": "2026-11-25T10:00:00Z",
             "createdBy": "ministry-PL\"""";
    public static final String SUBSCRIPTION = SHOWN + "}";
    static final String MADE = SHOWN
            + ", \"secret\": \"whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD\","
            + " \"publicKey\": \"whpk_MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\"}";
    static final String LIST = "{\"items\": [" + SUBSCRIPTION + "]}";

    private SubscriptionExamples() {}
}
