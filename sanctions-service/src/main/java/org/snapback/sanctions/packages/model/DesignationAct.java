package org.snapback.sanctions.packages.model;

/** What a decision on its package does to a designation. */
public enum DesignationAct implements Act {
    LIST("listed"),
    AMEND("amended"),
    DELIST("delisted"),
    ANNUL("annulled");

    private final String done;

    DesignationAct(String done) {
        this.done = done;
    }

    @Override
    public String done() {
        return done;
    }
}
