package org.snapback.notification.deadletters;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which dead letters an operator asks for; a {@code @BeanParam}. */
public class DeadLetterFilter {
    @QueryParam("consumer")
    @Parameter(description = "Only of this consumer", example = "guarantor-service")
    String consumer;

    @QueryParam("topic")
    @Parameter(description = "Only of messages from this topic", example = "compact.packages")
    String topic;

    @QueryParam("reason")
    @Parameter(description = "Only with this reason, in full")
    String reason;

    @QueryParam("state")
    @Parameter(description = "Only in this state")
    DeadLetterState state;
}
