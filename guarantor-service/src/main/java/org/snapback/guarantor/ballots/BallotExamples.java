package org.snapback.guarantor.ballots;

/** What the specification shows. */
final class BallotExamples {
    static final String ID = "019a1b2c-0000-7000-8000-0000000000b1";

    private static final String PACKAGE = "019a1b2c-0000-7000-8000-000000000001";
    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    /** The body of a vote. */
    static final String VOTE =
            "{\"choice\": \"FOR\", \"digest\": \"" + DIGEST + "\", \"statement\": \"Our parliament has agreed.\"}";

    /** The body of an abstention that a declaration qualifies. */
    static final String DECLARATION = "{\"choice\": \"ABSTAIN_WITH_DECLARATION\", \"digest\": \"" + DIGEST
            + "\", \"statement\": \"We shall not apply it and do not stand in its way.\"}";

    static final String BRAKE =
            "{\"reasons\": \"Our power stations burn what the text forbids to import, until the spring.\"}";

    /** The body of a pause. */
    static final String PAUSE =
            "{\"reasons\": \"Two of the radar tracks contradict each other.\", \"length\": \"PT12H\"}";

    private static final String VOTE_CAST = """
            {"state": "PL", "choice": "FOR", "statement": "Our parliament has agreed.",
             "castAt": "2026-03-02T11:00:00.5Z"}
            """;

    static final String VOTES = "{\"items\": [" + VOTE_CAST + "]}";

    private static final String TERMS = "\"id\": \"" + ID + "\", \"packageId\": \"" + PACKAGE + "\"," + """
             "kind": "ADOPTION", "rung": 1, "title": "Third package against the war economy", "urgent": true,
             "openedAt": "2026-03-02T10:00:00.045123Z", "exercise": false, "stage": "OPEN",
            """;

    private static final String MAJORITY =
            "\"rule\": \"QUALIFIED_MAJORITY\", \"deadline\": \"2026-03-05T10:00:00.000001Z\",";

    static final String LIST = "{\"items\": [{" + TERMS + MAJORITY + "\"votesCast\": 1, \"electors\": 2}]}";

    private static final String ELECTORATE = """
             "sponsoredByUkraine": true, "measureTypes": ["ASSET_FREEZE", "EXPORT_BAN"], "circles": "BOTH", "scrutinyReservations": [],
             "electorate": [
               {"state": "EE", "population": 1374700, "acceptsMajority": true, "reservations": ["EXPORT_BAN"]},
               {"state": "PL", "population": 36621000, "acceptsMajority": false, "reservations": []}],
            """;

    private static final String COUNTED = """
             "tally": {"inFavour": ["PL"], "against": [], "abstaining": [], "abstainingWithDeclaration": [],
                       "absent": ["EE"], "populationInFavour": 36621000, "population": 37995700,
                       "asItStands": "REJECTED", "obstacles": ["FOR from 1 of 2 states, under 55 %"]},
            """;

    private static final String BINDINGS = """
             "bindings": [
               {"state": "EE", "bound": true, "ground": "ACCEPTS_MAJORITY",
                "because": "it is outvoted, and its agreement accepts majorities for this kind of decision",
                "excepted": ["EXPORT_BAN"]},
               {"state": "PL", "bound": true, "ground": "VOTED_FOR", "because": "it votes FOR", "excepted": []}]
            """;

    static final String BALLOT = "{" + TERMS + MAJORITY + "\"digest\": \"" + DIGEST + "\"," + ELECTORATE + COUNTED
            + BINDINGS + ", \"votes\": [" + VOTE_CAST + "]}";

    static final String REFERRED = "{" + TERMS + "\"digest\": \"" + DIGEST + "\"," + ELECTORATE + """
             "rule": "UNANIMITY", "deadline": "2026-03-05T11:30:00Z", "votes": [],
             "referral": {"state": "EE", "from": "QUALIFIED_MAJORITY", "referredAt": "2026-03-02T11:30:00Z",
                          "reasons": "Our power stations burn what the text forbids to import, until the spring."},
             "tally": {"inFavour": [], "against": [], "abstaining": [], "abstainingWithDeclaration": [],
                       "absent": ["EE", "PL"], "populationInFavour": 0, "population": 37995700,
                       "asItStands": "REJECTED", "obstacles": ["absent: EE, PL", "no elector is FOR"]},
             "bindings": []}
            """;

    static final String TALLY =
            "{\"kind\": \"ADOPTION\", \"rule\": \"QUALIFIED_MAJORITY\"," + COUNTED + """
             "limbs": [
               {"name": "STATES", "counted": 1, "asked": 2, "met": false,
                "sentence": "FOR from 1 of 2 states, under 55 %"},
               {"name": "POPULATION", "counted": 36621000, "asked": 24697205, "met": true,
                "sentence": "FOR with 36621000 of 37995700 inhabitants, at least 65 %"}],
             "prospects": {
               "carrying": {"states": ["EE"], "population": 1374700},
               "carryingByChange": {"states": ["EE"], "population": 1374700},
               "blocking": {"states": ["EE"], "population": 1374700},
               "blockingByChange": {"states": ["PL"], "population": 36621000},
               "decisive": ["EE"]},
            """ + BINDINGS + "}";

    static final String SIMULATION = """
            {"kind": "ADOPTION", "rule": "QUALIFIED_MAJORITY", "sponsoredByUkraine": true,
             "measureTypes": ["ASSET_FREEZE", "EXPORT_BAN"],
             "electorate": [
               {"state": "EE", "population": 1374700, "acceptsMajorityFor": ["ADOPTION"],
                "reservations": ["EXPORT_BAN"]},
               {"state": "PL", "population": 36621000}],
             "votes": [{"state": "PL", "choice": "FOR"}]}
            """;

    private BallotExamples() {}
}
