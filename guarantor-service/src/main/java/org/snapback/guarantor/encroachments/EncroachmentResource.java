package org.snapback.guarantor.encroachments;

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
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.paging.Cursor;
import org.snapback.runtime.paging.Page;
import org.snapback.runtime.paging.PageRequest;
import org.snapback.runtime.problem.Problems;

/** Reports of encroachments over REST: Ukraine and core guarantors report, with two delegates each. */
@Path("/v1/encroachments")
@Tag(name = "Encroachments", description = "Who reports an encroachment, what is disputed, and what is confirmed")
class EncroachmentResource {
    private final Filing filing;
    private final EncroachmentRepository encroachments;
    private final EncroachmentViews views;
    private final Standings standings;
    private final Caller caller;

    EncroachmentResource(
            Filing filing,
            EncroachmentRepository encroachments,
            EncroachmentViews views,
            Standings standings,
            Caller caller) {
        this.filing = filing;
        this.encroachments = encroachments;
        this.views = views;
        this.standings = standings;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            operationId = "listEncroachments",
            summary = "List the reports that the caller may see, newest first",
            description =
                    "Guarantors that have acceded and Ukraine see what has been countersigned; before, its own state"
                            + " and the secretariat.")
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
                                                            implementation = EncroachmentSummary.class)),
                            examples = @ExampleObject(name = "page", value = EncroachmentExamples.LIST)))
    public Response list(@BeanParam EncroachmentFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        Optional<UUID> before = page.after(1).map(EncroachmentResource::id);
        return Page.answer(
                uri,
                page,
                encroachments.listBefore(before, filter, standings.sight(caller), page.limit() + 1),
                row -> Cursor.of(row.id),
                EncroachmentSummary::of);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(operationId = "getEncroachment", summary = "Read one report")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EncroachmentView.class),
                            examples = @ExampleObject(name = "reported", value = EncroachmentExamples.REPORTED)))
    public Response get(
            @Parameter(description = "The report's id", example = EncroachmentExamples.ID) @PathParam("id") UUID id) {
        return encroachments
                .findByIdOptional(id)
                .filter(standings.sight(caller)::sees)
                .map(row -> Response.ok(views.of(row)).build())
                .orElseGet(() -> Problems.response(Refusals.notFound(id)));
    }

    @POST
    @RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
    @Command
    @Operation(
            operationId = "reportEncroachment",
            summary = "Report an encroachment in the name of the delegate's own state",
            description =
                    "For Ukraine and for core guarantors whose agreement is in force with no termination notified."
                            + " Nobody else sees it before a second delegate of the state countersigns.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReportBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "missiles",
                                            summary = "A missile attack",
                                            value = EncroachmentExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "Filed",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EncroachmentView.class),
                            examples = @ExampleObject(name = "filed", value = EncroachmentExamples.FILED)))
    @APIResponse(
            responseCode = "403",
            description = "may-not-report: the state may not report; state-claim-missing; forbidden")
    public Response report(@NotNull @Valid ReportBody report, @Context UriInfo uri) {
        return filing.file(report, caller)
                .toResponse(row -> Response.created(uri.getAbsolutePathBuilder()
                                .path(row.id.toString())
                                .build())
                        .entity(views.of(row))
                        .build());
    }

    @POST
    @Path("/{id}/countersignature")
    @RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
    @Command
    @Operation(
            operationId = "countersignEncroachment",
            summary = "Countersign a report of the delegate's own state",
            description = "A second delegate does. From then on the whole roster sees it.")
    @APIResponse(
            responseCode = "200",
            description = "Reported",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EncroachmentView.class),
                            examples = @ExampleObject(name = "reported", value = EncroachmentExamples.REPORTED)))
    @APIResponse(
            responseCode = "403",
            description = "not-the-reporter: another state's report; may-not-report; forbidden")
    @APIResponse(
            responseCode = "409",
            description = "second-delegate-needed: the same delegate filed it; encroachment-stage: it is countersigned"
                    + " already")
    public Response countersign(
            @Parameter(description = "The report's id", example = EncroachmentExamples.ID) @PathParam("id") UUID id) {
        return filing.countersign(id, caller)
                .toResponse(row -> Response.ok(views.of(row)).build());
    }

    static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key().getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.refused("The cursor is not one that this list gave");
        }
    }
}
