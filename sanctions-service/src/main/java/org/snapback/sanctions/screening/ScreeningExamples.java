package org.snapback.sanctions.screening;

/** What the API's description shows. All names are invented. */
final class ScreeningExamples {
    static final String QUERIES = """
            {
              "queries": [
                {
                  "id": "customer-4711",
                  "kind": "PERSON",
                  "names": ["Wymyslow, Iwan", "Иван Вымыслов"],
                  "birthDates": ["1973-08-04"],
                  "countries": ["RU"]
                },
                {"kind": "VESSEL", "identifiers": [{"type": "IMO", "number": "9000004"}]}
              ],
              "threshold": 820,
              "limit": 5
            }""";

    static final String ANSWER = """
            {
              "model": "snapback-1",
              "threshold": 820,
              "lists": [
                {
                  "source": "ofac",
                  "version": 3,
                  "importId": "019a1b2c-0000-7000-8000-0000000000c1",
                  "importedAt": "2026-03-01T06:00:00Z",
                  "publishedAt": "2026-02-27T00:00:00Z"
                }
              ],
              "warnings": [],
              "results": [
                {
                  "id": "customer-4711",
                  "hits": [
                    {
                      "subjectId": "019a1b2c-0000-7000-8000-0000000000d1",
                      "source": "ofac",
                      "sourceId": "90000101",
                      "version": 2,
                      "kind": "PERSON",
                      "name": "VYMYSLOV, Ivan Petrovich",
                      "programmes": ["RUSSIA-EO14024"],
                      "score": 921,
                      "matchedName": "VYMYSLOV, Ivan Petrovich",
                      "disputed": false,
                      "agreed": [
                        {
                          "packageId": "019a1b2c-0000-7000-8000-000000000001",
                          "title": "Third package against the war economy",
                          "measureId": "019a1b2c-0000-7000-8000-0000000000a1",
                          "type": "ASSET_FREEZE",
                          "rung": 1,
                          "measureStage": "IN_FORCE",
                          "effectiveFrom": "2026-03-03T16:20:00.5Z",
                          "designationId": "019a1b2c-0000-7000-8000-0000000000e1",
                          "designationStage": "LISTED",
                          "listedAt": "2026-03-03T16:20:00.5Z",
                          "subjectId": "019a1b2c-0000-7000-8000-0000000000d1"
                        }
                      ],
                      "features": [
                        {
                          "feature": "NAME",
                          "points": 866,
                          "asked": "Иван Вымыслов",
                          "listed": "VYMYSLOV, Ivan Petrovich"
                        },
                        {"feature": "BIRTH_DAY", "points": 40, "asked": "1973-08-04", "listed": "1973-08-04"},
                        {"feature": "COUNTRY", "points": 15, "asked": "RU", "listed": "RU"}
                      ]
                    }
                  ]
                }
              ]
            }""";

    private ScreeningExamples() {}
}
