package org.snapback.notification.subscriptions;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A subscription as it is shown.
 *
 * @param secret shown once, at its creation
 */
@Schema(name = "Subscription", description = "What a state wants told, where and how")
record SubscriptionView(
        UUID id,

        @Schema(examples = "PL") String state,

        String name,
        Filter filter,
        ChannelType channel,
        String target,
        String language,
        QuietHoursView quietHours,
        Digest digest,
        DeliveryOrder order,
        boolean exercises,
        Standing standing,

        @Schema(description = "Why it is paused or has ended")
        String standingReason,

        Instant createdAt,
        String createdBy,

        @Schema(description = "A webhook's secret, shown at its creation alone: whsec_…")
        String secret,

        @Schema(description = "The public key of its Ed25519 signatures, at its creation: whpk_…")
        String publicKey) {

    /** The quiet hours as they were said. */
    @Schema(name = "QuietHoursShown")
    record QuietHoursView(String from, String to, String zone) {}

    static SubscriptionView of(Subscription one) {
        return of(one, new Destination.Secrets(null, null));
    }

    static SubscriptionView of(Subscription one, Destination.Secrets secrets) {
        QuietHours quiet = one.quietHours();
        return new SubscriptionView(
                one.id(),
                one.state(),
                one.name(),
                one.filter(),
                one.channel(),
                one.target(),
                one.language(),
                quiet == null
                        ? null
                        : new QuietHoursView(
                                quiet.from().toString(),
                                quiet.to().toString(),
                                quiet.zone().getId()),
                one.digest(),
                one.order(),
                one.exercises(),
                one.standing(),
                one.standingReason(),
                one.createdAt(),
                one.createdBy(),
                secrets.secret(),
                secrets.publicKey());
    }
}
