package org.snapback.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/**
 * A notice as a ministry heard it.
 *
 * @param event the name of the event that it tells of: {@code package.adopted}
 * @param subject what that event is about: the id of a package or ballot
 * @param late from the event to its arrival here
 */
public record Heard(
        String state, long number, String title, String event, String subject, JsonNode data, Duration late) {}
