package org.snapback.notification.deliveries;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delivery that waits. */
@Schema(name = "DeliveryReference", description = "The delivery that was made; its log says what became of it")
record DeliveryRefView(UUID id) {}
