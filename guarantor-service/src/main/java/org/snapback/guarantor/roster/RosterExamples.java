package org.snapback.guarantor.roster;

/** What the specification shows. */
final class RosterExamples {
    /** A body. */
    static final String CHILE = """
            {"code": "CL", "kind": "STATE", "name": "Chile", "circle": "BROADER", "memberships": [],
             "population": 19764771, "populationYear": 2024,
             "populationSource": "United Nations, World Population Prospects 2024, mid-year estimate",
             "region": "LATIN_AMERICAN"}
            """;

    /** An answer. */
    static final String POLAND = """
            {"code": "PL", "kind": "STATE", "name": "Poland", "circle": "CORE", "memberships": ["NATO", "EU"],
             "population": 36621000, "populationYear": 2024,
             "populationSource": "Eurostat, population on 1 January (release of 11 July 2024), rounded to hundreds",
             "region": "CENTRAL_EUROPEAN", "standing": "ACCEDED", "accededAt": "2026-03-01T09:00:00Z"}
            """;

    static final String LIST = "{\"items\": [" + POLAND + "]}";

    private RosterExamples() {}
}
