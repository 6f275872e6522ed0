package org.snapback.runtime.inbox;

/** What a dead letter's headers say besides the message's own, which it keeps. */
public final class DeadLetterHeaders {
    /** What all of them begin with. */
    public static final String PREFIX = "dead-letter-";

    /** Why the message cannot be used. */
    public static final String REASON = PREFIX + "reason";

    /** The consumer, by its name in the inbox, that cannot use it. */
    public static final String CONSUMER = PREFIX + "consumer";

    /** The topic, and below the partition and the offset, that the message came from. */
    public static final String TOPIC = PREFIX + "topic";

    public static final String PARTITION = PREFIX + "partition";
    public static final String OFFSET = PREFIX + "offset";

    /** When the consumer gave it up. */
    public static final String TIME = PREFIX + "time";

    /**
     * Present where the message was too large to be copied, with its size: key, value and the message's own headers are
     * left out, and stay on its topic.
     */
    public static final String LEFT_OUT = PREFIX + "left-out";

    private DeadLetterHeaders() {}
}
