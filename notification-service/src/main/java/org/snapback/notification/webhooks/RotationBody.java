package org.snapback.notification.webhooks;

import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a secret is changed. */
@Schema(name = "SecretRotation")
record RotationBody(
        @Schema(
                type = SchemaType.STRING,
                implementation = String.class,
                description = "How long the secrets of before hold on: ISO 8601, up to P7D; P1D where absent",
                examples = "P1D")
        Duration overlap) {}
