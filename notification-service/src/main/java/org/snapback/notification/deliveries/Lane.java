package org.snapback.notification.deliveries;

/** First attempts and repeated ones have workers of their own, so that late ones never hold up fresh ones. */
enum Lane {
    FIRST(256, "attempts = 0"),
    LATER(64, "attempts > 0");

    private final int workers;
    private final String condition;

    Lane(int workers, String condition) {
        this.workers = workers;
        this.condition = condition;
    }

    /** How many endpoints a replica serves at once. */
    int workers() {
        return workers;
    }

    /** Which waiting deliveries are its, in SQL. */
    String condition() {
        return condition;
    }
}
