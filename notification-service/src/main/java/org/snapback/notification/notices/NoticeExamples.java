package org.snapback.notification.notices;

/** What the specification shows. */
final class NoticeExamples {
    private static final String JOINED = """
            "title": "Acceded: Poland",
             "text": "Poland (PL) is a guarantor since 1 March 2026, 09:00 UTC and votes from then on.",
             "caveat": "This notice is not the legal act. The legal act is the one that it names.",
             "severity": "IMPORTANT", "marking": "PUBLIC", "exercise": false,
             "about": {"id": "019a1b2c-0000-7000-8000-0000000000e3", "type": "org.snapback.guarantor.joined.v1",
                       "time": "2026-03-01T09:00:00Z", "source": "urn:snapback:service:guarantor", "subject": "PL",
                       "data": {"code": "PL", "name": "Poland", "kind": "STATE", "circle": "CORE",
                                "standing": "ACCEDED", "accededAt": "2026-03-01T09:00:00Z"}}}
            """;

    private static final String ADOPTED = """
            "title": "Adopted: Third package against the war economy",
             "text": "The guarantors have adopted the package on 3 March 2026, 16:20 UTC.",
             "caveat": "This notice is not the legal act. The legal act is the one that it names.",
             "severity": "IMPORTANT", "marking": "PUBLIC", "exercise": false,
             "about": {"id": "019a1b2c-0000-7000-8000-0000000000e2", "type": "org.snapback.package.adopted.v1",
                       "time": "2026-03-03T16:20:00.5Z", "source": "urn:snapback:service:sanctions",
                       "subject": "019a1b2c-0000-7000-8000-000000000001",
                       "data": {"packageId": "019a1b2c-0000-7000-8000-000000000001",
                                "title": "Third package against the war economy", "rung": 1}}}
            """;

    static final String NOTICES = "{\"items\": [{\"number\": 17, \"state\": \"LT\", " + JOINED + "]}";
    static final String ANNOUNCEMENTS = "{\"items\": [{\"number\": 3, " + ADOPTED + "]}";

    static final String FEED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
              <id>urn:snapback:notices:public</id>
              <title>Kyiv Security Compact: public</title>
              <updated>2026-03-03T16:20:00.512Z</updated>
              <author><name>Snapback</name></author>
              <link rel="self" href="https://snapback.example/v1/announcements/feed.atom"/>
              <entry>
                <id>urn:snapback:notices:public:3</id>
                <title>Adopted: Third package against the war economy</title>
                <updated>2026-03-03T16:20:00.512Z</updated>
                <category term="org.snapback.package.adopted.v1"/>
                <category term="IMPORTANT"/>
                <summary>The guarantors have adopted the package on 3 March 2026, 16:20 UTC.</summary>
              </entry>
            </feed>
            """;

    static final String NOTICE_EVENT = """
            event: org.snapback.guarantor.joined.v1
            id: 17
            data: {"number":17,"state":"LT","title":"Acceded: Poland","text":"Poland (PL) is a guarantor ...","severity":"IMPORTANT","marking":"PUBLIC","exercise":false,"about":{}}
            """;
    static final String ANNOUNCEMENT_EVENT = """
            event: org.snapback.package.adopted.v1
            id: 3
            data: {"number":3,"title":"Adopted: Third package against the war economy","text":"...","severity":"IMPORTANT","marking":"PUBLIC","exercise":false,"about":{}}
            """;

    private NoticeExamples() {}
}
