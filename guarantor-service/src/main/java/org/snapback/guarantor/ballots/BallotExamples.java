package org.snapback.guarantor.ballots;

/** What the specification shows. */
final class BallotExamples {
    static final String ID = "019a1b2c-0000-7000-8000-0000000000b1";

    private static final String PACKAGE = "019a1b2c-0000-7000-8000-000000000001";
    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    /** The body of a vote. */
    static final String VOTE =
            "{\"choice\": \"FOR\", \"digest\": \"" + DIGEST + "\", \"statement\": \"Our parliament has agreed.\"}";

    private static final String VOTE_CAST = """
            {"state": "PL", "choice": "FOR", "statement": "Our parliament has agreed.",
             "castAt": "2026-03-02T11:00:00.5Z"}
            """;

    static final String VOTES = "{\"items\": [" + VOTE_CAST + "]}";

    private static final String TERMS = "\"id\": \"" + ID + "\", \"packageId\": \"" + PACKAGE + "\"," + """
             "kind": "ADOPTION", "rung": 1, "title": "Third package against the war economy",
             "rule": "QUALIFIED_MAJORITY", "urgent": true, "openedAt": "2026-03-02T10:00:00.045123Z",
             "deadline": "2026-03-05T10:00:00.000001Z", "exercise": false, "stage": "OPEN",
            """;

    static final String LIST = "{\"items\": [{" + TERMS + "\"votesCast\": 1, \"electors\": 2}]}";

    static final String BALLOT =
            "{" + TERMS + "\"digest\": \"" + DIGEST + "\"," + """
             "electorate": [{"state": "EE", "population": 1374700}, {"state": "PL", "population": 36621000}],
             "tally": {"inFavour": ["PL"], "against": [], "abstaining": [], "absent": ["EE"],
                       "populationInFavour": 36621000, "population": 37995700, "asItStands": "REJECTED",
                       "obstacles": ["FOR from 1 of 2 states, under 55 %"]},
            """ + "\"votes\": [" + VOTE_CAST + "]}";

    private BallotExamples() {}
}
