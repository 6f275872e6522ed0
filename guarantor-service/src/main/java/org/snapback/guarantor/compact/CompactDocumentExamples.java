package org.snapback.guarantor.compact;

/** What the specification shows of the joint document. */
final class CompactDocumentExamples {
    static final String DOCUMENT = """
            {
              "on": "2026-11-25T12:00:00Z",
              "signatories": [{"code": "UA", "signedAt": "2026-03-01T09:00:00Z", "place": "Kyiv"}],
              "agreements": [
                {"stage": "NEGOTIATING", "count": 2, "items": []},
                {"stage": "IN_FORCE", "count": 1, "items": [{
                  "id": "01a1d3a0-5b3c-72ea-845d-cebd62f1fa20",
                  "guarantor": "PL",
                  "circle": "CORE",
                  "reference": "KSC-PL-2026",
                  "title": "Agreement on security guarantees between Ukraine and Poland",
                  "natures": ["LEGAL"],
                  "signedAt": "2026-03-01T09:00:00Z",
                  "place": "Kyiv",
                  "appliesFrom": "2026-03-01T09:00:00Z",
                  "endsAt": "2046-03-01T09:00:00Z",
                  "reservations": ["BROADCAST_BAN"],
                  "majorityKinds": ["ADOPTION"]
                }]}
              ],
              "components": [],
              "coverage": [{"guarantor": "PL", "pillars": ["TRAINING", "INFRASTRUCTURE"]}],
              "gaps": [{"pillar": "AIR_AND_MISSILE_DEFENCE", "year": 2027, "unitKind": "PIECE", "unit": "interceptor",
                        "needed": 400, "inForce": 150, "gap": 250}],
              "accessions": [],
              "clauses": [{"clause": "SELF_DEFENCE",
                           "text": "Ukraine's self-defence rests on the inherent right of self-defence.",
                           "source": "Charter of the United Nations, article 51"}]
            }
            """;

    private CompactDocumentExamples() {}
}
