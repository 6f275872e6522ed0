package org.snapback.notification.subscriptions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.snapback.runtime.command.Command;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.paging.Cursor;
import org.snapback.runtime.paging.Page;
import org.snapback.runtime.paging.PageRequest;
import org.snapback.runtime.version.Preconditions;

/** Subscriptions over REST: a ministry keeps its own state's, the secretariat any. */
@Path("/v1/subscriptions")
@Tag(name = "Subscriptions", description = "Who is told what, where and how")
class SubscriptionResource {
    private static final String ETAG = "The subscription's version, for If-Match";

    private final Subscribing subscribing;
    private final SubscriptionRepository rows;
    private final SubscriptionSight sight;

    SubscriptionResource(Subscribing subscribing, SubscriptionRepository rows, SubscriptionSight sight) {
        this.subscribing = subscribing;
        this.rows = rows;
        this.sight = sight;
    }

    @GET
    @RolesAllowed({Role.Names.MINISTRY, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Transactional
    @Operation(operationId = "listSubscriptions", summary = "List a state's subscriptions, newest first")
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
                                                            implementation = SubscriptionView.class)),
                            examples = @ExampleObject(name = "page", value = SubscriptionExamples.LIST)))
    public Response list(
            @Parameter(description = "Whose; the caller's own where absent", example = "PL") @QueryParam("state")
                    String state,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return sight.state(state).toResponse(meant -> {
            Optional<UUID> before = page.after(1).map(SubscriptionResource::id);
            List<SubscriptionRow> found = rows.listBefore(before, meant, page.limit() + 1);
            return Page.answer(
                    uri, page, found, row -> Cursor.of(row.id), row -> SubscriptionView.of(row.subscription()));
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Names.MINISTRY, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Transactional
    @Operation(operationId = "getSubscription", summary = "Read one subscription")
    @APIResponse(
            responseCode = "200",
            description = "The subscription",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SubscriptionView.class),
                            examples = @ExampleObject(name = "webhook", value = SubscriptionExamples.SUBSCRIPTION)))
    public Response get(
            @Parameter(description = "The subscription's id", example = SubscriptionExamples.ID) @PathParam("id")
                    UUID id) {
        return sight.see(id).toResponse(SubscriptionResource::answer);
    }

    @POST
    @RolesAllowed({Role.Names.MINISTRY, Role.Names.SECRETARIAT})
    @Command(secret = true)
    @Operation(
            operationId = "subscribe",
            summary = "Subscribe",
            description = "A webhook's secret is in the answer and is not shown again.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SubscriptionBody.class),
                            examples = @ExampleObject(name = "webhook", value = SubscriptionExamples.BODY)))
    @APIResponse(
            responseCode = "201",
            description = "Made",
            headers = {
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SubscriptionView.class),
                            examples = @ExampleObject(name = "webhook", value = SubscriptionExamples.MADE)))
    @APIResponse(responseCode = "409", description = "too-many-subscriptions; answer-not-kept: it was made already")
    public Response subscribe(@NotNull @Valid SubscriptionBody body, @Context UriInfo uri) {
        return subscribing
                .subscribe(body)
                .toResponse(made -> Response.created(uri.getAbsolutePathBuilder()
                                .path(made.subscription().id().toString())
                                .build())
                        .tag(Preconditions.tag(made.subscription().version()))
                        .entity(SubscriptionView.of(made.subscription(), made.secrets()))
                        .build());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.Names.MINISTRY, Role.Names.SECRETARIAT})
    @Command
    @Operation(
            operationId = "editSubscription",
            summary = "Edit a subscription",
            description = "State and channel stay. What waits already keeps its moment.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SubscriptionBody.class),
                            examples = @ExampleObject(name = "webhook", value = SubscriptionExamples.BODY)))
    @APIResponse(
            responseCode = "200",
            description = "The subscription as it is now",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SubscriptionView.class),
                            examples = @ExampleObject(name = "webhook", value = SubscriptionExamples.SUBSCRIPTION)))
    @APIResponse(responseCode = "409", description = "subscription-standing: it has ended, or has another channel")
    @APIResponse(responseCode = "412", description = "stale: it has changed since it was read")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Response edit(
            @Parameter(description = "The subscription's id", example = SubscriptionExamples.ID) @PathParam("id")
                    UUID id,
            @Parameter(description = "The ETag of the version that was read", required = true, example = "\"1\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid SubscriptionBody body) {
        return subscribing.edit(id, ifMatch, body).toResponse(SubscriptionResource::answer);
    }

    private static Response answer(Subscription subscription) {
        return Response.ok(SubscriptionView.of(subscription))
                .tag(Preconditions.tag(subscription.version()))
                .build();
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key().getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.refused("The cursor is not one that this list gave");
        }
    }
}
