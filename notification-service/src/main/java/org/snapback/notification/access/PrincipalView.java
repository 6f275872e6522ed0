package org.snapback.notification.access;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A principal as the secretariat and its own ministry read it; without its password, which nobody keeps. */
@Schema(name = "KafkaPrincipal", description = "Somebody who may read on Kafka")
record PrincipalView(
        UUID id,

        @Schema(description = "The user name to Kafka", examples = "ministry-PL-0000000000a1")
        String name,

        PrincipalKind kind,
        @Schema(examples = "PL") String state,

        @Schema(examples = "Ministry of Foreign Affairs, operations room")
        String label,

        PrincipalStage stage,

        @Schema(
                description =
                        "Whether Kafka is known to be as this says. A revocation that is not settled is being done as"
                                + " soon as Kafka answers; what is ACTIVE and not settled wants a rotation")
        boolean settled,

        Instant createdAt,
        Instant rotatedAt,
        Instant revokedAt,
        String reason) {

    static PrincipalView of(PrincipalRow row) {
        return new PrincipalView(
                row.id,
                row.name,
                row.kind,
                row.state,
                row.label,
                row.stage,
                row.settled,
                row.createdAt,
                row.rotatedAt,
                row.revokedAt,
                row.reason);
    }
}
