package org.snapback.notification.webhooks;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a receiver verifies with. */
@Schema(name = "WebhookKey", description = "What messages are verified with")
record SecretView(
        @Schema(description = "Of HMAC-SHA256, whsec_…; shown at its making alone")
        String secret,

        @Schema(description = "Of Ed25519, whpk_…") String publicKey,

        Instant since,

        @Schema(description = "Until when it is signed with; absent where that has no end")
        Instant until) {}
