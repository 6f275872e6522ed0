package org.snapback.notification.deliveries;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.snapback.notification.subscriptions.SubscriptionExamples;
import org.snapback.notification.subscriptions.SubscriptionSight;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.paging.Cursor;
import org.snapback.runtime.paging.Page;
import org.snapback.runtime.paging.PageRequest;
import org.snapback.runtime.problem.Problems;

/** The log of deliveries. */
@Path("/v1/subscriptions/{id}/deliveries")
@Tag(name = "Deliveries", description = "What became of each notice on its way")
class DeliveryResource {
    private static final String SUBSCRIPTION = "The subscription's id";

    private final SubscriptionSight sight;
    private final DeliveryLog log;

    DeliveryResource(SubscriptionSight sight, DeliveryLog log) {
        this.sight = sight;
        this.log = log;
    }

    @GET
    @RolesAllowed({Role.Names.MINISTRY, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Transactional
    @Operation(operationId = "listDeliveries", summary = "List a subscription's deliveries, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header names the next",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties =
                                                    @SchemaProperty(
                                                            name = "items",
                                                            type = SchemaType.ARRAY,
                                                            implementation = DeliveryView.class)),
                            examples = @ExampleObject(name = "page", value = DeliveryExamples.LIST)))
    public Response list(
            @Parameter(description = SUBSCRIPTION, example = SubscriptionExamples.ID) @PathParam("id") UUID id,
            @BeanParam DeliveryFilter filter,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return sight.see(id).toResponse(seen -> {
            long before = page.after(1).map(DeliveryResource::position).orElse(Long.MAX_VALUE);
            List<DeliveryLog.Entry> found = log.before(id, before, filter, page.limit() + 1);
            return Page.answer(uri, page, found, entry -> Cursor.of(entry.position()), DeliveryLog.Entry::view);
        });
    }

    @GET
    @Path("/{delivery}")
    @RolesAllowed({Role.Names.MINISTRY, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Transactional
    @Operation(operationId = "getDelivery", summary = "Read one delivery with its attempts")
    @APIResponse(
            responseCode = "200",
            description = "The delivery",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DeliveryView.class),
                            examples = @ExampleObject(name = "delivered", value = DeliveryExamples.DELIVERY)))
    public Response get(
            @Parameter(description = SUBSCRIPTION, example = SubscriptionExamples.ID) @PathParam("id") UUID id,
            @Parameter(description = "The delivery's id", example = DeliveryExamples.ID) @PathParam("delivery")
                    UUID delivery) {
        return sight.see(id)
                .toResponse(seen -> log.find(id, delivery)
                        .map(view -> Response.ok(view).build())
                        .orElseGet(() -> Problems.response(Problems.notFound("delivery", delivery))));
    }

    private static long position(Cursor cursor) {
        try {
            return Long.parseLong(cursor.key().getFirst());
        } catch (NumberFormatException e) {
            throw Cursor.refused("The cursor is not one that this list gave");
        }
    }
}
