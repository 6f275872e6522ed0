package org.snapback.notification.deliveries;

import java.util.UUID;

/** An endpoint's line that a worker holds. */
record Claim(UUID subscription, Lane lane, UUID lease) {}
