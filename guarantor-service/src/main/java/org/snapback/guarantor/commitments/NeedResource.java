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
import org.snapback.guarantor.commitments.model.Sight;
import org.snapback.runtime.command.Command;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.paging.Cursor;
import org.snapback.runtime.paging.Page;
import org.snapback.runtime.paging.PageRequest;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.version.Preconditions;

/** Needs over REST: Ukraine states them, every guarantor reads them. */
@Path("/v1/needs")
@Tag(name = "Needs", description = "What Ukraine needs, by pillar and year")
class NeedResource {
    private static final String ETAG = "The need's version, for If-Match";
    private static final String WITHDRAWN = "need-withdrawn: it is withdrawn already";

    private final Needs stating;
    private final NeedRepository needs;
    private final Caller caller;

    NeedResource(Needs stating, NeedRepository needs, Caller caller) {
        this.stating = stating;
        this.needs = needs;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(operationId = "listNeeds", summary = "List what Ukraine needs, newest first")
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
                                                            implementation = NeedView.class)),
                            examples = @ExampleObject(name = "page", value = CommitmentExamples.NEEDS)))
    public Response list(@BeanParam NeedFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        Optional<UUID> before = page.after(1).map(CommitmentResource::id);
        return Page.answer(
                uri,
                page,
                needs.listBefore(before, filter, Sights.of(caller), page.limit() + 1),
                row -> Cursor.of(row.id),
                NeedView::of);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(operationId = "getNeed", summary = "Read one need")
    @APIResponse(
            responseCode = "200",
            description = "The need",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NeedView.class),
                            examples = @ExampleObject(name = "howitzers", value = CommitmentExamples.NEED)))
    public Response get(
            @Parameter(description = "The need's id", example = CommitmentExamples.NEED_ID) @PathParam("id") UUID id) {
        return needs.findByIdOptional(id)
                .filter(row -> !(Sights.of(caller) instanceof Sight.Nothing))
                .map(NeedResource::answer)
                .orElseGet(() -> Problems.response(Problems.notFound("need", id)));
    }

    @POST
    @RolesAllowed(Role.Names.BENEFICIARY)
    @Command
    @Operation(operationId = "stateNeed", summary = "State what Ukraine needs in a year")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NeedBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "howitzers",
                                            summary = "Howitzers for four brigades",
                                            value = CommitmentExamples.NEW_NEED)))
    @APIResponse(
            responseCode = "201",
            description = "Stated",
            headers = {
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NeedView.class),
                            examples = @ExampleObject(name = "howitzers", value = CommitmentExamples.NEED)))
    public Response state(@NotNull @Valid NeedBody body, @Context UriInfo uri) {
        return stating.state(body, caller)
                .toResponse(row -> Response.created(uri.getAbsolutePathBuilder()
                                .path(row.id.toString())
                                .build())
                        .tag(Preconditions.tag(row.version))
                        .entity(NeedView.of(row))
                        .build());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.Names.BENEFICIARY)
    @Command
    @Operation(operationId = "reviseNeed", summary = "Revise a need")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NeedBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "howitzers",
                                            summary = "The whole text anew",
                                            value = CommitmentExamples.NEW_NEED)))
    @APIResponse(
            responseCode = "200",
            description = "The need as it is now",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NeedView.class),
                            examples = @ExampleObject(name = "howitzers", value = CommitmentExamples.NEED)))
    @APIResponse(responseCode = "409", description = WITHDRAWN)
    @APIResponse(responseCode = "412", description = "stale: the need has changed since it was read")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Response revise(
            @Parameter(description = "The need's id", example = CommitmentExamples.NEED_ID) @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the version that was read", required = true, example = "\"1\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid NeedBody body) {
        return stating.revise(id, ifMatch, body, caller).toResponse(NeedResource::answer);
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Role.Names.BENEFICIARY)
    @Command
    @Operation(operationId = "withdrawNeed", summary = "Withdraw a need; it counts no more from now on")
    @APIResponse(
            responseCode = "200",
            description = "The need, withdrawn",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NeedView.class),
                            examples = @ExampleObject(name = "howitzers", value = CommitmentExamples.NEED)))
    @APIResponse(responseCode = "409", description = WITHDRAWN)
    public Response withdraw(
            @Parameter(description = "The need's id", example = CommitmentExamples.NEED_ID) @PathParam("id") UUID id) {
        return stating.withdraw(id, caller).toResponse(NeedResource::answer);
    }

    private static Response answer(NeedRow row) {
        return Response.ok(NeedView.of(row)).tag(Preconditions.tag(row.version)).build();
    }
}
