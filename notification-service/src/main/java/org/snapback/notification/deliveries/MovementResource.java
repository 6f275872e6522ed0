package org.snapback.notification.deliveries;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.snapback.notification.subscriptions.Standing;
import org.snapback.notification.subscriptions.SubscriptionExamples;
import org.snapback.runtime.command.Command;
import org.snapback.runtime.identity.Role;

/** Test deliveries, pauses, resumptions and ends of subscriptions. */
@Path("/v1/subscriptions/{id}")
@Tag(name = "Subscriptions", description = "Who is told what, where and how")
class MovementResource {
    private static final String SUBSCRIPTION = "The subscription's id";

    private final Moving moving;
    private final Resending resending;

    MovementResource(Moving moving, Resending resending) {
        this.moving = moving;
        this.resending = resending;
    }

    @POST
    @Path("/test")
    @RolesAllowed({Role.Names.MINISTRY, Role.Names.SECRETARIAT})
    @Command
    @Operation(
            operationId = "testSubscription",
            summary = "Send a test message",
            description = "It tells of nothing and is tried once; the delivery's log says what came of it.")
    @APIResponse(
            responseCode = "202",
            description = "On its way",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DeliveryRefView.class),
                            examples = @ExampleObject(name = "delivery", value = DeliveryExamples.REFERENCE)))
    @APIResponse(responseCode = "409", description = "subscription-standing: it has ended")
    public Response test(
            @Parameter(description = SUBSCRIPTION, example = SubscriptionExamples.ID) @PathParam("id") UUID id) {
        return moving.living(id)
                .toResponse(one -> Response.accepted(new DeliveryRefView(resending.test(one)))
                        .build());
    }

    @POST
    @Path("/pause")
    @RolesAllowed({Role.Names.MINISTRY, Role.Names.SECRETARIAT})
    @Command
    @Operation(
            operationId = "pauseSubscription",
            summary = "Pause a subscription",
            description = "What is issued meanwhile waits.")
    @APIResponse(responseCode = "204", description = "Paused")
    @APIResponse(responseCode = "409", description = "subscription-standing: it is paused, or has ended")
    public Response pause(
            @Parameter(description = SUBSCRIPTION, example = SubscriptionExamples.ID) @PathParam("id") UUID id) {
        return moving.move(id, Standing.PAUSED, "paused by its state or the secretariat")
                .toResponse(paused -> Response.noContent().build());
    }

    @POST
    @Path("/resumption")
    @RolesAllowed({Role.Names.MINISTRY, Role.Names.SECRETARIAT})
    @Command
    @Operation(
            operationId = "resumeSubscription",
            summary = "Resume a subscription",
            description = "What waits is delivered, in order.")
    @APIResponse(responseCode = "204", description = "Resumed")
    @APIResponse(responseCode = "409", description = "subscription-standing: it is active, or has ended")
    public Response resume(
            @Parameter(description = SUBSCRIPTION, example = SubscriptionExamples.ID) @PathParam("id") UUID id) {
        return moving.move(id, Standing.ACTIVE, null)
                .toResponse(resumed -> Response.noContent().build());
    }

    @DELETE
    @RolesAllowed({Role.Names.MINISTRY, Role.Names.SECRETARIAT})
    @Command
    @Operation(
            operationId = "endSubscription",
            summary = "End a subscription",
            description = "What waits is given up. The subscription and its log can still be read.")
    @APIResponse(responseCode = "204", description = "Ended")
    @APIResponse(responseCode = "409", description = "subscription-standing: it has ended already")
    public Response end(
            @Parameter(description = SUBSCRIPTION, example = SubscriptionExamples.ID) @PathParam("id") UUID id) {
        return moving.move(id, Standing.ENDED, "ended by its state or the secretariat")
                .toResponse(ended -> Response.noContent().build());
    }
}
