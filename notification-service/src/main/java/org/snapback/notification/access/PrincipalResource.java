package org.snapback.notification.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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
import org.snapback.runtime.problem.Problems;

/** Principals over REST: the secretariat keeps them, a ministry reads those of its own state. */
@Path("/v1/kafka-principals")
@Tag(name = "Access to Kafka", description = "Who beside the services may read what on Kafka")
class PrincipalResource {
    private static final String ID = "The principal's id";
    private static final String ONCE =
            "answer-not-kept: the command with this Idempotency-Key was done, and its password was shown once";
    private static final String AWAY = "kafka-away: come again after Retry-After; temporarily-unavailable";

    private final Principals keeping;
    private final PrincipalRepository principals;
    private final PrincipalSight sight;
    private final AccessSettings settings;

    PrincipalResource(
            Principals keeping, PrincipalRepository principals, PrincipalSight sight, AccessSettings settings) {
        this.keeping = keeping;
        this.principals = principals;
        this.sight = sight;
        this.settings = settings;
    }

    @GET
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.AUDITOR, Role.Names.MINISTRY})
    @Transactional
    @Operation(operationId = "listKafkaPrincipals", summary = "List principals, newest first")
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
                                                            implementation = PrincipalView.class)),
                            examples = @ExampleObject(name = "page", value = AccessExamples.LIST)))
    public Response list(@BeanParam PrincipalFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        Optional<UUID> before = page.after(1).map(PrincipalResource::id);
        int most = page.limit() + 1;
        return filter.code()
                .flatMap(sight::state)
                .toResponse(state -> Page.answer(
                        uri,
                        page,
                        principals.listBefore(before, state, Optional.ofNullable(filter.stage), most),
                        row -> Cursor.of(row.id),
                        PrincipalView::of));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.AUDITOR, Role.Names.MINISTRY})
    @Transactional
    @Operation(operationId = "getKafkaPrincipal", summary = "Read one principal")
    @APIResponse(
            responseCode = "200",
            description = "The principal",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PrincipalView.class),
                            examples = @ExampleObject(name = "poland", value = AccessExamples.PRINCIPAL)))
    public Response get(@Parameter(description = ID, example = AccessExamples.ID) @PathParam("id") UUID id) {
        return principals
                .made(id)
                .filter(sight::sees)
                .map(row -> Response.ok(PrincipalView.of(row)).build())
                .orElseGet(() -> Problems.response(Problems.notFound("principal", id)));
    }

    @POST
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Command(secret = true)
    @Operation(
            operationId = "createKafkaPrincipal",
            summary = "Make a principal for a ministry or a partner system",
            description =
                    "A ministry's reads its state's topics and what is public, a partner's what is public; neither"
                            + " writes. A state may have several. The password is shown in this answer alone.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PrincipalBody.class),
                            examples = {
                                @ExampleObject(
                                        name = "ministry",
                                        summary = "For Poland's ministry",
                                        value = AccessExamples.NEW_MINISTRY),
                                @ExampleObject(
                                        name = "partner",
                                        summary = "For a bank's screening",
                                        value = AccessExamples.NEW_PARTNER)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Made; it can log in from now on",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = IssuedView.class),
                            examples = @ExampleObject(name = "poland", value = AccessExamples.ISSUED)))
    @APIResponse(
            responseCode = "409",
            description = "guarantor-not-known-here: the state is not on the roster here, or not yet; " + ONCE)
    @APIResponse(responseCode = "503", description = AWAY)
    public Response create(@NotNull @Valid PrincipalBody body, @Context UriInfo uri) {
        return keeping.create(body)
                .toResponse(issued -> Response.created(uri.getAbsolutePathBuilder()
                                .path(issued.principal().id.toString())
                                .build())
                        .entity(IssuedView.of(issued, settings))
                        .build());
    }

    @POST
    @Path("/{id}/rotation")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Command(secret = true)
    @Operation(
            operationId = "rotateKafkaPrincipal",
            summary = "Give a principal another password",
            description = "The old one opens no new connection from now on; connections that are open end within the"
                    + " hour. To change over without a gap, make a second principal and revoke the first.")
    @APIResponse(
            responseCode = "200",
            description = "The new password, shown in this answer alone",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = IssuedView.class),
                            examples = @ExampleObject(name = "poland", value = AccessExamples.ISSUED)))
    @APIResponse(responseCode = "409", description = "principal-revoked: it is revoked, for good; " + ONCE)
    @APIResponse(responseCode = "503", description = AWAY)
    public Response rotate(@Parameter(description = ID, example = AccessExamples.ID) @PathParam("id") UUID id) {
        return keeping.rotate(id)
                .toResponse(
                        issued -> Response.ok(IssuedView.of(issued, settings)).build());
    }

    @POST
    @Path("/{id}/revocation")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Command
    @Operation(
            operationId = "revokeKafkaPrincipal",
            summary = "Revoke a principal for good",
            description = "Its rights go first, so that the next fetch of an open connection is refused, then its"
                    + " password. It is recorded also where Kafka is away, and then done as soon as Kafka answers.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RevocationBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "theft",
                                            summary = "A password got about",
                                            value = AccessExamples.REVOCATION)))
    @APIResponse(
            responseCode = "200",
            description = "Revoked, and refused by Kafka from now on",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PrincipalView.class),
                            examples = @ExampleObject(name = "poland", value = AccessExamples.REVOKED)))
    @APIResponse(
            responseCode = "202",
            description = "Revoked; Kafka is away and hears of it as soon as it answers",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PrincipalView.class),
                            examples = @ExampleObject(name = "poland", value = AccessExamples.REVOKED)))
    @APIResponse(responseCode = "409", description = "principal-revoked: it is revoked already")
    public Response revoke(
            @Parameter(description = ID, example = AccessExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid RevocationBody body) {
        return keeping.revoke(id, body)
                .toResponse(row -> Response.status(row.settled ? Response.Status.OK : Response.Status.ACCEPTED)
                        .entity(PrincipalView.of(row))
                        .build());
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key().getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.refused("The cursor is not one that this list gave");
        }
    }
}
