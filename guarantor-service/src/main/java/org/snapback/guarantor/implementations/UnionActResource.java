package org.snapback.guarantor.implementations;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
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
import org.snapback.guarantor.roster.Roster;
import org.snapback.runtime.command.Command;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.paging.Cursor;
import org.snapback.runtime.paging.Page;
import org.snapback.runtime.paging.PageRequest;
import org.snapback.runtime.problem.Problems;

/** Acts of organisations over REST: the secretariat, which keeps what an organisation does, records them. */
@Path("/v1/union-acts")
@Tag(name = "Implementations", description = "How guarantors carry measures into their law")
class UnionActResource {
    private final UnionActRecording recording;
    private final UnionActRepository acts;
    private final Roster roster;
    private final Caller caller;

    UnionActResource(UnionActRecording recording, UnionActRepository acts, Roster roster, Caller caller) {
        this.recording = recording;
        this.acts = acts;
        this.roster = roster;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            operationId = "listUnionActs",
            summary = "List the acts of organisations, newest first",
            description = "For guarantors, Ukraine, the secretariat and auditors; empty for others.")
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
                                                            implementation = UnionActView.class)),
                            examples = @ExampleObject(name = "page", value = ImplementationExamples.UNION_ACTS)))
    public Response list(
            @Parameter(description = "Only acts on this package") @QueryParam("packageId") UUID packageId,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        Optional<UUID> before = page.after(1).map(Places::id);
        int most = page.limit() + 1;
        List<UnionActRow> found =
                Sight.of(caller, roster).seesAlignment() ? acts.listBefore(before, packageId, most) : List.of();
        return Page.answer(uri, page, found, act -> Cursor.of(act.id), UnionActView::of);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(operationId = "getUnionAct", summary = "Read one act of an organisation")
    @APIResponse(
            responseCode = "200",
            description = "The act",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = UnionActView.class),
                            examples = @ExampleObject(name = "regulation", value = ImplementationExamples.UNION_ACT)))
    public Response get(
            @Parameter(description = "The act's id", example = ImplementationExamples.ACT_ID) @PathParam("id")
                    UUID id) {
        return acts.findByIdOptional(id)
                .filter(act -> Sight.of(caller, roster).seesAlignment())
                .map(act -> Response.ok(UnionActView.of(act)).build())
                .orElseGet(() -> Problems.response(Problems.notFound("act", id)));
    }

    @POST
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Command
    @Operation(
            operationId = "recordUnionAct",
            summary = "Record an act of an organisation, once for all its members",
            description = "It counts for every member that a measure binds, unless the member's own law carries as much"
                    + " already; for members that join later, too. What snaps back needs an act anew. A later act on the"
                    + " same measures takes the place of an earlier one.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = UnionActBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "regulation",
                                            summary = "A Council regulation",
                                            value = ImplementationExamples.NEW_ACT)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = UnionActView.class),
                            examples = @ExampleObject(name = "regulation", value = ImplementationExamples.UNION_ACT)))
    @APIResponse(
            responseCode = "422",
            description =
                    "union-act-incomplete: the violations name all that is missing and each measure that it cannot"
                            + " carry; idempotency-key-reused")
    public Response record(@NotNull @Valid UnionActBody body, @Context UriInfo uri) {
        return recording
                .record(body)
                .toResponse(act -> Response.created(uri.getAbsolutePathBuilder()
                                .path(act.id.toString())
                                .build())
                        .entity(UnionActView.of(act))
                        .build());
    }
}
