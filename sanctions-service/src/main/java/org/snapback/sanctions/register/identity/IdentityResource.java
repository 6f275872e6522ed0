package org.snapback.sanctions.register.identity;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;

/** One subject on many lists, over REST: what is proposed, and what the secretariat decides. */
@Path("/v1/identities")
@RolesAllowed({Role.Names.SECRETARIAT, Role.Names.AUDITOR})
@Tag(name = "Identities", description = "Pairs of subjects of different lists that may be one")
class IdentityResource {
    private static final String ID = "The pair's id";
    private static final String AS_IT_IS = "The pair as it is now";

    private final IdentityTable table;
    private final Identities identities;

    IdentityResource(IdentityTable table, Identities identities) {
        this.table = table;
        this.identities = identities;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listIdentities",
            summary = "List pairs of subjects that may be one, in order of id",
            description = "Found after each import: the same IMO number, document, or name with birth date.")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header names the next",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties =
                                                    @SchemaProperty(
                                                            name = "items",
                                                            type = SchemaType.ARRAY,
                                                            implementation = IdentityView.class))))
    public Response list(@BeanParam IdentityFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        return Page.answer(
                uri,
                page,
                table.after(filter, page.after(1).map(IdentityResource::id), page.limit() + 1),
                view -> Cursor.of(view.id()),
                view -> view);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getIdentity", summary = "Read one pair with its evidence and history")
    @APIResponse(
            responseCode = "200",
            description = AS_IT_IS,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IdentityView.class)))
    public Response get(@Parameter(description = ID) @PathParam("id") UUID id) {
        return table.find(id)
                .map(view -> Response.ok(view).build())
                .orElseGet(() -> Problems.response(Problems.notFound("identity", id)));
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Command
    @Operation(
            operationId = "decideIdentity",
            summary = "Decide whether the two are the same",
            description = "What is the same is shown as one subject with its sources; the subjects stay as they are.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IdentityBodies.Decision.class),
                            examples = @ExampleObject(name = "same", value = IdentityBodies.DECISION)))
    @APIResponse(
            responseCode = "200",
            description = AS_IT_IS,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IdentityView.class)))
    @APIResponse(responseCode = "409", description = "identity-decided; identity-contradiction")
    public Response decide(
            @Parameter(description = ID) @PathParam("id") UUID id, @NotNull @Valid IdentityBodies.Decision body) {
        return answer(identities.decide(id, body));
    }

    @POST
    @Path("/{id}/reversal")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Command
    @Operation(operationId = "undoIdentity", summary = "Undo a decision: the pair is a proposal again")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IdentityBodies.Reversal.class),
                            examples = @ExampleObject(name = "slip", value = IdentityBodies.REVERSAL)))
    @APIResponse(
            responseCode = "200",
            description = AS_IT_IS,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IdentityView.class)))
    @APIResponse(responseCode = "409", description = "identity-not-decided")
    public Response undo(
            @Parameter(description = ID) @PathParam("id") UUID id, @NotNull @Valid IdentityBodies.Reversal body) {
        return answer(identities.undo(id, body));
    }

    private Response answer(Outcome<UUID> outcome) {
        return outcome.toResponse(
                id -> Response.ok(table.find(id).orElseThrow()).build());
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key().getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.refused("The cursor is not one that this list gave");
        }
    }
}
