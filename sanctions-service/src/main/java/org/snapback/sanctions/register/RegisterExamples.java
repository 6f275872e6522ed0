package org.snapback.sanctions.register;

/** Bodies that the specification shows; the names in them are invented. */
public final class RegisterExamples {
    public static final String UN_LIST = """
            <CONSOLIDATED_LIST dateGenerated="2026-01-31T00:00:09.554Z"><INDIVIDUALS><INDIVIDUAL>
              <DATAID>9900002</DATAID><FIRST_NAME>CHONGGA</FIRST_NAME><SECOND_NAME>BYOL</SECOND_NAME>
              <UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPi.9002</REFERENCE_NUMBER>
            </INDIVIDUAL></INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>
            """;
    public static final String OFAC_UPLOAD = """
            {"sdn": "90000202,\\"ZERKALNY MOST SHIPPING LLC\\",-0- ,\\"RUSSIA-EO14024\\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ",
             "add": "90000202,7,\\"Prichal 9\\",\\"Skazochnoye 000000\\",\\"Russia\\",-0- ",
             "alt": "90000202,7,\\"aka\\",\\"MIRROR BRIDGE SHIPPING\\",-0- ",
             "comments": "90000202,\\" LLC.\\""}
            """;
    public static final String REJECTION = """
            {"part": "alt", "line": 17, "sourceId": "90000999", "rule": "known-entity",
             "reason": "The part sdn has a row of this ent_num"}
            """;
    public static final String IMPORT = """
            {"id": "019a1b2c-0000-7000-8000-0000000000d1", "source": "ofac", "importedAt": "2026-02-01T09:00:00Z",
             "importedBy": "secretariat",
             "fileSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             "bytes": 3501438, "persons": 4620, "entities": 3673, "vessels": 406, "aircraft": 277,
             "new": 12, "changed": 31, "unchanged": 8933, "gone": 4, "rejected": 1,
             "rejections": [""" + REJECTION + "]}";
    public static final String LIST = """
            {"source": "ofac", "title": "United States OFAC list of Specially Designated Nationals and Blocked Persons",
             "version": 7, "importId": "019a1b2c-0000-7000-8000-0000000000d1", "importedAt": "2026-02-01T09:00:00Z",
             "subjects": 8976, "programmes": [{"name": "BELARUS-EO14038", "subjects": 59},
                                              {"name": "RUSSIA-EO14024", "subjects": 43}]}
            """;
    public static final String SUMMARY = """
            {"id": "019a1b2c-0000-7000-8000-0000000000c1", "source": "ofac", "sourceId": "90000202", "kind": "ENTITY",
             "name": "ZERKALNY MOST SHIPPING LLC", "programmes": ["RUSSIA-EO14024", "UKRAINE-EO13662"], "version": 1,
             "digest": "6f1a5bb4e4c5a9d1d7f3b9a3c1b8f3a6d4c5e6f708192a3b4c5d6e7f8091a2b3", "gone": false,
             "validFrom": "2026-02-01T09:00:00Z", "knownFrom": "2026-02-01T09:00:00Z",
             "clusterId": "019a1b2c-0000-7000-8000-0000000000c1", "disputed": false}
            """;
    public static final String SUBJECT = """
            {"id": "019a1b2c-0000-7000-8000-0000000000c1", "version": 1,
             "digest": "6f1a5bb4e4c5a9d1d7f3b9a3c1b8f3a6d4c5e6f708192a3b4c5d6e7f8091a2b3", "gone": false,
             "validFrom": "2026-02-01T09:00:00Z", "knownFrom": "2026-02-01T09:00:00Z",
             "subject": {"source": "ofac", "sourceId": "90000202", "kind": "ENTITY",
                         "names": [{"text": "ZERKALNY MOST SHIPPING LLC", "type": "PRIMARY", "script": "Latn"},
                                   {"text": "MIRROR BRIDGE SHIPPING", "type": "AKA", "script": "Latn"}],
                         "programmes": ["RUSSIA-EO14024", "UKRAINE-EO13662"],
                         "addresses": [{"street": "Prichal 9", "locality": "Skazochnoye 000000", "country": "Russia"}],
                         "documents": [{"type": "Registration ID", "number": "0000000000202", "country": "Russia"}],
                         "linkedTo": ["KRIVOYE ZERKALO BANK"],
                         "remarks": "Registration ID 0000000000202 (Russia); Linked To: KRIVOYE ZERKALO BANK."},
             "disputed": false,
             "cluster": {"id": "019a1b2c-0000-7000-8000-0000000000c1",
                         "sources": [{"subjectId": "019a1b2c-0000-7000-8000-0000000000c1", "source": "ofac",
                                      "sourceId": "90000202", "name": "ZERKALNY MOST SHIPPING LLC", "gone": false},
                                     {"subjectId": "019a1b2c-0000-7000-8000-0000000000c2", "source": "un",
                                      "sourceId": "9900202", "name": "MIRROR BRIDGE SHIPPING", "gone": false}]},
             "versions": [{"version": 1, "importId": "019a1b2c-0000-7000-8000-0000000000d1",
                           "validFrom": "2026-02-01T09:00:00Z", "knownFrom": "2026-02-01T09:00:00Z", "gone": false,
                           "digest": "6f1a5bb4e4c5a9d1d7f3b9a3c1b8f3a6d4c5e6f708192a3b4c5d6e7f8091a2b3"}]}
            """;

    private RegisterExamples() {}
}
