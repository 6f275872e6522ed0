package org.snapback.guarantor.roster;

/** Bodies that the specification shows. */
final class RosterExamples {
    static final String CHILE = """
            {"code": "CL", "kind": "STATE", "name": "Chile", "circle": "BROADER", "memberships": [],
             "population": 19764771, "populationYear": 2024,
             "populationSource": "United Nations, World Population Prospects 2024, mid-year estimate",
             "region": "LATIN_AMERICAN"}
            """;

    private RosterExamples() {}
}
