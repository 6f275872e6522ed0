package org.snapback.sanctions.register.imports;

/** Bodies that the specification shows; their names are invented. */
final class RegisterExamples {
    static final String UN_LIST = """
            <CONSOLIDATED_LIST dateGenerated="2026-01-31T00:00:09.554Z"><INDIVIDUALS><INDIVIDUAL>
              <DATAID>9900002</DATAID><FIRST_NAME>CHONGGA</FIRST_NAME><SECOND_NAME>BYOL</SECOND_NAME>
              <UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPi.9002</REFERENCE_NUMBER>
            </INDIVIDUAL></INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>
            """;
    static final String OFAC_UPLOAD = """
            {"sdn": "90000202,\\"ZERKALNY MOST SHIPPING LLC\\",-0- ,\\"RUSSIA-EO14024\\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ",
             "add": "90000202,7,\\"Prichal 9\\",\\"Skazochnoye 000000\\",\\"Russia\\",-0- ",
             "alt": "90000202,7,\\"aka\\",\\"MIRROR BRIDGE SHIPPING\\",-0- ",
             "comments": ""}
            """;
    static final String IMPORT = """
            {"id": "019a1b2c-0000-7000-8000-0000000000d1", "source": "ofac", "importedAt": "2026-02-01T09:00:00Z",
             "importedBy": "secretariat", "fileSha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             "bytes": 3501127, "persons": 4620, "entities": 3673, "vessels": 406, "aircraft": 277,
             "new": 12, "changed": 31, "unchanged": 8933, "gone": 4, "rejected": 1,
             "rejections": [{"part": "alt", "line": 17, "sourceId": "90000999", "rule": "known-entity",
                             "reason": "The part sdn has a row of this ent_num"}]}
            """;

    private RegisterExamples() {}
}
