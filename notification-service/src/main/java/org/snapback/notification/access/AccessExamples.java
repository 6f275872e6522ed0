package org.snapback.notification.access;

/** What the specification shows. */
final class AccessExamples {
    static final String ID = "019a1b2c-0000-7000-8000-0000000000a1";
    static final String NAME = "ministry-PL-0000000000a1";

    private static final String MADE = """
            "id": "019a1b2c-0000-7000-8000-0000000000a1", "name": "ministry-PL-0000000000a1", "kind": "MINISTRY",
             "state": "PL", "label": "Ministry of Foreign Affairs, operations room",
             "createdAt": "2026-03-01T09:00:00Z"
            """;

    /** The bodies of a making. */
    static final String NEW_MINISTRY =
            "{\"kind\": \"MINISTRY\", \"state\": \"PL\", \"label\": \"Ministry of Foreign Affairs, operations room\"}";

    static final String NEW_PARTNER = "{\"kind\": \"PARTNER\", \"label\": \"Screening at Example Bank\"}";

    /** The body of a revocation. */
    static final String REVOCATION = "{\"reason\": \"The server that held the password was taken over\"}";

    static final String PRINCIPAL = "{" + MADE + ", \"stage\": \"ACTIVE\", \"settled\": true}";

    static final String REVOKED = "{" + MADE + """
            , "stage": "REVOKED", "settled": true, "revokedAt": "2026-03-04T11:00:00Z",
             "reason": "The server that held the password was taken over"}
            """;

    static final String LIST = "{\"items\": [" + PRINCIPAL + "]}";

    static final String ACCESS = """
            {"bootstrapServers": "kafka.example:9093", "securityProtocol": "SASL_SSL", "saslMechanism": "SCRAM-SHA-512",
             "topics": ["ministry.PL", "exercise.PL", "public"], "groupPrefix": "ministry.PL.",
             "principals": ["ministry-PL-0000000000a1"],
             "properties": "bootstrap.servers=kafka.example:9093\\nsecurity.protocol=SASL_SSL\\n"}
            """;

    static final String PROPERTIES = """
            bootstrap.servers=kafka.example:9093
            security.protocol=SASL_SSL
            sasl.mechanism=SCRAM-SHA-512
            sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="ministry-PL-0000000000a1" password="PASSWORD";
            group.id=ministry.PL.console
            auto.offset.reset=earliest
            """;

    static final String ISSUED = "{\"principal\": " + PRINCIPAL
            + ", \"password\": \"xW2nC0mJ5o8Zk1vS7tQ4aB6eR9uY3pLd\", \"access\": " + ACCESS + "}";

    private AccessExamples() {}
}
