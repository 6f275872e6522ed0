package org.snapback.notification.deliveries;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many deliveries a command makes, or would make. */
@Schema(name = "DeliveryCount")
record CountView(long deliveries, boolean dryRun) {}
