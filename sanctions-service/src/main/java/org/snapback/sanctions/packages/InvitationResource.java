package org.snapback.sanctions.packages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.snapback.runtime.command.Command;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.version.Preconditions;

/** Co-sponsors over REST. */
@Path("/v1/packages/{id}/invitations")
@RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
@Tag(name = "Co-sponsors", description = "A sponsor invites states, which see the draft and accept or decline")
class InvitationResource {
    private static final String ETAG = "The package's version, for If-Match";
    private static final String PACKAGE = "The package's id";
    private static final String STATE = "The caller's own state, ISO 3166-1 alpha-2";
    private static final String NOT_YOURS =
            "not-your-state: a state answers for itself; state-claim-missing; forbidden";
    private static final String ANSWERED = "invitation-answered; wrong-stage: the package is no draft";

    private final Sponsorship sponsorship;
    private final PackageViews views;

    InvitationResource(Sponsorship sponsorship, PackageViews views) {
        this.sponsorship = sponsorship;
        this.views = views;
    }

    @POST
    @Command
    @Operation(
            operationId = "inviteSponsor",
            summary = "Invite a state to sponsor a draft",
            description = "It is told, and sees the draft from now on. A state that declined may be invited again.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InvitationBody.class),
                            examples = @ExampleObject(name = "lithuania", value = Examples.INVITATION)))
    @APIResponse(
            responseCode = "201",
            description = "The invitation",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InvitationView.class)))
    @APIResponse(responseCode = "403", description = "not-a-sponsor; state-claim-missing; forbidden")
    @APIResponse(
            responseCode = "409",
            description = "guarantor-not-known-here: come again after Retry-After; state-not-acceded; already-invited;"
                    + " wrong-stage: the package is no draft")
    public Response invite(
            @Parameter(description = PACKAGE) @PathParam("id") UUID id, @NotNull @Valid InvitationBody body) {
        return sponsorship
                .invite(id, body.state())
                .toResponse(row -> invitation(Response.status(Response.Status.CREATED), row, body.state()));
    }

    @POST
    @Path("/{state}/acceptance")
    @Command
    @Operation(operationId = "acceptInvitation", summary = "Become a sponsor of a draft")
    @APIResponse(
            responseCode = "200",
            description = "The package, which the caller's state sponsors now",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PackageView.class)))
    @APIResponse(responseCode = "403", description = NOT_YOURS)
    @APIResponse(responseCode = "409", description = ANSWERED)
    public Response accept(
            @Parameter(description = PACKAGE) @PathParam("id") UUID id,
            @Parameter(description = STATE, example = "LT") @PathParam("state") String state) {
        return sponsorship.accept(id, state).toResponse(row -> views.answer(Response.ok(), row));
    }

    @POST
    @Path("/{state}/declination")
    @Command
    @Operation(
            operationId = "declineInvitation",
            summary = "Decline to sponsor a draft",
            description = "The caller's state no longer sees the draft.")
    @APIResponse(
            responseCode = "200",
            description = "The invitation, declined",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InvitationView.class)))
    @APIResponse(responseCode = "403", description = NOT_YOURS)
    @APIResponse(responseCode = "409", description = ANSWERED)
    public Response decline(
            @Parameter(description = PACKAGE) @PathParam("id") UUID id,
            @Parameter(description = STATE, example = "LT") @PathParam("state") String state) {
        return sponsorship
                .decline(id, state)
                .toResponse(row -> Response.ok(InvitationView.of(row, state)).build());
    }

    private static Response invitation(Response.ResponseBuilder answer, PackageRow row, String state) {
        return answer.tag(Preconditions.tag(row.version))
                .entity(InvitationView.of(row, state))
                .build();
    }
}
