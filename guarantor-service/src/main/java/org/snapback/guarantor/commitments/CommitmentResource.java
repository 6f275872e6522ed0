package org.snapback.guarantor.commitments;

import io.quarkus.security.Authenticated;
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
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.paging.Cursor;
import org.snapback.runtime.paging.Page;
import org.snapback.runtime.paging.PageRequest;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.version.Preconditions;

/** Commitments over REST: guarantors and the secretariat write them, whoever may see one reads it. */
@Path("/v1/commitments")
@Tag(name = "Commitments", description = "What guarantors promise, what came of it, and what Ukraine needs")
class CommitmentResource {
    private static final String ETAG = "The commitment's version, for If-Match";

    private final Commitments writing;
    private final CommitmentRepository commitments;
    private final Caller caller;

    CommitmentResource(Commitments writing, CommitmentRepository commitments, Caller caller) {
        this.writing = writing;
        this.commitments = commitments;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            operationId = "listCommitments",
            summary = "List the commitments that the caller may see, newest first",
            description = "A confidential one, and one whose agreement is still negotiated, is seen by its guarantor,"
                    + " Ukraine, the secretariat and auditors; another by every guarantor.")
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
                                                            implementation = CommitmentView.class)),
                            examples = @ExampleObject(name = "page", value = CommitmentExamples.LIST)))
    public Response list(@BeanParam CommitmentFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        Optional<UUID> before = page.after(1).map(CommitmentResource::id);
        List<CommitmentRow> found = commitments.listBefore(before, filter, Sights.of(caller), page.limit() + 1);
        return Page.answer(uri, page, found, row -> Cursor.of(row.id), CommitmentView::of);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(operationId = "getCommitment", summary = "Read one commitment and how far it has come")
    @APIResponse(
            responseCode = "200",
            description = "The commitment",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CommitmentView.class),
                            examples = @ExampleObject(name = "howitzers", value = CommitmentExamples.COMMITMENT)))
    public Response get(
            @Parameter(description = "The commitment's id", example = CommitmentExamples.ID) @PathParam("id") UUID id) {
        return commitments
                .findByIdOptional(id)
                .filter(row -> row.isSeenBy(Sights.of(caller)))
                .map(CommitmentResource::answer)
                .orElseGet(() -> Problems.response(Problems.notFound("commitment", id)));
    }

    @POST
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.DELEGATE, Role.Names.MINISTRY})
    @Command
    @Operation(
            operationId = "makeCommitment",
            summary = "Make a commitment under an agreement",
            description = "Refused unless it says who does what, how much, by when, and how it is verified; all that is"
                    + " missing is named at once. A state writes for itself, the secretariat for any party.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CommitmentBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "howitzers",
                                            summary = "Howitzers in two years",
                                            value = CommitmentExamples.NEW)))
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
                            schema = @Schema(implementation = CommitmentView.class),
                            examples = @ExampleObject(name = "howitzers", value = CommitmentExamples.COMMITMENT)))
    @APIResponse(
            responseCode = "403",
            description = "not-your-commitment: another state's; state-claim-missing; forbidden")
    @APIResponse(
            responseCode = "409",
            description = "not-a-party: the guarantor has no such agreement; agreement-ended: it has ended")
    @APIResponse(
            responseCode = "422",
            description = "commitment-incomplete: the violations name all that is missing; idempotency-key-reused")
    public Response make(@NotNull @Valid CommitmentBody body, @Context UriInfo uri) {
        return writing.make(body, caller)
                .toResponse(row -> Response.created(uri.getAbsolutePathBuilder()
                                .path(row.id.toString())
                                .build())
                        .tag(Preconditions.tag(row.version))
                        .entity(CommitmentView.of(row))
                        .build());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.DELEGATE, Role.Names.MINISTRY})
    @Command
    @Operation(
            operationId = "editCommitment",
            summary = "Edit a commitment while its agreement is negotiated",
            description =
                    "Agreement and guarantor stay. Once the agreement is signed its commitments are fixed; what is"
                            + " promised more is a new commitment.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CommitmentBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "howitzers",
                                            summary = "The whole text anew",
                                            value = CommitmentExamples.NEW)))
    @APIResponse(
            responseCode = "200",
            description = "The commitment as it is now",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CommitmentView.class),
                            examples = @ExampleObject(name = "howitzers", value = CommitmentExamples.COMMITMENT)))
    @APIResponse(
            responseCode = "403",
            description = "not-your-commitment: another state's; state-claim-missing; forbidden")
    @APIResponse(responseCode = "409", description = "commitment-fixed: its agreement is signed")
    @APIResponse(responseCode = "412", description = "stale: the commitment has changed since it was read")
    @APIResponse(responseCode = "422", description = "commitment-incomplete: the violations name all that is missing")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Response edit(
            @Parameter(description = "The commitment's id", example = CommitmentExamples.ID) @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the version that was read", required = true, example = "\"1\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid CommitmentBody body) {
        return writing.edit(id, ifMatch, body, caller).toResponse(CommitmentResource::answer);
    }

    private static Response answer(CommitmentRow row) {
        return Response.ok(CommitmentView.of(row))
                .tag(Preconditions.tag(row.version))
                .build();
    }

    static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key().getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.refused("The cursor is not one that this list gave");
        }
    }
}
