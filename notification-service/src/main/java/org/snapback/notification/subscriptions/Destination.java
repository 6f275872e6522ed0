package org.snapback.notification.subscriptions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.runtime.problem.Violation;

/** What a channel asks of the place that a subscription leads to. One bean a channel. */
public interface Destination {
    /** The channel whose places these are. */
    ChannelType type();

    /**
     * Judges a place.
     *
     * @param target the URL or the address
     * @param pointer where it was said, for the violations
     * @return every broken rule; empty where it may be used
     */
    List<Violation> judge(String target, String pointer);

    /** Makes what a new subscription's receiver needs to trust its messages; empty where the channel needs nothing. */
    Optional<Secrets> prepare(UUID subscription);

    /** What is shown once. */
    record Secrets(String secret, String publicKey) {}
}
