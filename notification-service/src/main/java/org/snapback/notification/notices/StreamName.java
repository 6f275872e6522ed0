package org.snapback.notification.notices;

/**
 * A stream of notices; its name is also its Kafka topic.
 *
 * @param kind {@code ministry}, {@code exercise} or {@code public}
 * @param state whose it is; null for {@code public}
 */
record StreamName(String kind, String state) implements Comparable<StreamName> {
    static final StreamName PUBLIC = new StreamName("public", null);

    /** A state's stream: an exercise has one of its own, so that nobody takes it for real. */
    static StreamName of(String state, boolean exercise) {
        return new StreamName(exercise ? "exercise" : "ministry", state);
    }

    /** The stream of a name that {@link #topic()} gave. */
    static StreamName parse(String topic) {
        int dot = topic.indexOf('.');
        return dot < 0 ? PUBLIC : new StreamName(topic.substring(0, dot), topic.substring(dot + 1));
    }

    /** The stream's name and topic: {@code ministry.PL}, {@code public}. */
    String topic() {
        return state == null ? kind : kind + "." + state;
    }

    /** The journal's aggregate id: the state, or {@code public}. */
    String aggregateId() {
        return state == null ? kind : state;
    }

    /** Whether who follows it is told of the state's subscriptions that stopped. */
    boolean tellsHalts() {
        return kind.equals("ministry");
    }

    @Override
    public int compareTo(StreamName other) {
        return topic().compareTo(other.topic());
    }
}
