package org.snapback.notification.contacts;

/** What the specification shows. */
final class ContactExamples {
    static final String CONTACT = """
            {"state": "PL", "role": "FIRST", "office": "Ministry of Foreign Affairs, duty desk",
             "mail": "duty@mfa.example", "language": "pl"}
            """;
    static final String LIST = "{\"items\": [" + CONTACT + "]}";
    static final String NEW = """
            {"office": "Ministry of Foreign Affairs, duty desk", "mail": "duty@mfa.example", "language": "pl"}
            """;

    private ContactExamples() {}
}
