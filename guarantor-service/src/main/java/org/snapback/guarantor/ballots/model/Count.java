package org.snapback.guarantor.ballots.model;

/** The numbers of a tally, each counted once: states and their inhabitants by what they said. */
record Count(
        int electors,
        long population,
        int inFavour,
        long populationInFavour,
        int against,
        int declared,
        long populationDeclared,
        int absent) {

    static Count of(Tally tally) {
        int inFavour = 0;
        int against = 0;
        int declared = 0;
        int absent = 0;
        long populationInFavour = 0;
        long populationDeclared = 0;
        for (Elector elector : tally.electorate().all()) {
            switch (tally.votes().get(elector.state())) {
                case FOR -> {
                    inFavour++;
                    populationInFavour += elector.population();
                }
                case AGAINST -> against++;
                case ABSTAIN_WITH_DECLARATION -> {
                    declared++;
                    populationDeclared += elector.population();
                }
                case ABSTAIN -> {
                    // Counted by no rule: present, and neither for nor against.
                }
                case null -> absent++;
            }
        }
        return new Count(
                tally.electorate().size(),
                tally.electorate().population(),
                inFavour,
                populationInFavour,
                against,
                declared,
                populationDeclared,
                absent);
    }

    int present() {
        return electors - absent;
    }

    int notInFavour() {
        return electors - inFavour;
    }
}
