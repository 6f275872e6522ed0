package org.snapback.sanctions.packages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
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
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.version.Preconditions;
import org.snapback.sanctions.packages.annex.Designation;
import org.snapback.sanctions.packages.annex.Designations;

/** Annexes over REST: sponsors fill those of their draft, and whoever may see the names reads them. */
@Path("/v1/packages/{id}/measures/{measureId}/annex")
@RolesAllowed({
    Role.Names.DELEGATE,
    Role.Names.BENEFICIARY,
    Role.Names.MINISTRY,
    Role.Names.PARTNER,
    Role.Names.SECRETARIAT,
    Role.Names.AUDITOR
})
@Tag(name = "Annexes", description = "The subjects that a measure names")
class AnnexResource {
    private static final String CSV = "text/csv";
    private static final String PACKAGE = "The package's id";
    private static final String MEASURE = "The measure's id";
    private static final String ETAG = "The package's version, for If-Match";
    private static final String SPONSORS = "not-a-sponsor; state-claim-missing; forbidden";
    private static final String DRAFTS_ONLY = "wrong-stage: the package is no draft";

    private final AnnexEditing editing;
    private final Desk desk;
    private final Designations designations;
    private final AnnexExport export;
    private final PackageViews views;

    AnnexResource(AnnexEditing editing, Desk desk, Designations designations, AnnexExport export, PackageViews views) {
        this.editing = editing;
        this.desk = desk;
        this.designations = designations;
        this.export = export;
        this.views = views;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listDesignations",
            summary = "List the subjects that a measure names, in order of id",
            description = "Of a draft: those that it would name if it were proposed now. Before a measure is in force"
                    + " only those who see its package whole see its names.")
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
                                                            implementation = DesignationView.class))))
    public Response list(
            @Parameter(description = PACKAGE) @PathParam("id") UUID id,
            @Parameter(description = MEASURE) @PathParam("measureId") UUID measureId,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        UUID after = page.after(1).map(PackageResource::id).orElse(Designations.FIRST);
        return withNames(id, measureId).toResponse(measure -> {
            List<Designation> found =
                    designations.after(measureId, measure.designations != null, after, page.limit() + 1);
            return Page.answer(
                    uri, page, found, designation -> Cursor.of(designation.subjectId()), DesignationView::of);
        });
    }

    @GET
    @Path("/export")
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Transactional
    @Operation(
            operationId = "exportAnnex",
            summary = "Export the whole annex as a stream, in order of id",
            description = "JSON holds each subject in full, so that its digest can be recomputed; CSV its main fields."
                    + " The parameter format wins over Accept.")
    @APIResponse(
            responseCode = "200",
            description = "The annex",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.OBJECT),
                        examples = @ExampleObject(name = "annex", value = Examples.EXPORT)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public Response export(
            @Parameter(description = PACKAGE) @PathParam("id") UUID id,
            @Parameter(description = MEASURE) @PathParam("measureId") UUID measureId,
            @Parameter(description = "csv or json", example = "csv")
                    @QueryParam("format")
                    @Pattern(regexp = "csv|json", message = "csv or json")
                    String format,
            @Context HttpHeaders headers) {
        boolean csv = format == null ? prefersCsv(headers) : format.equals("csv");
        return withNames(id, measureId).toResponse(measure -> {
            boolean frozen = measure.designations != null;
            return Response.ok(csv ? export.csv(measureId, frozen) : export.json(measureId, frozen))
                    .type(csv ? CSV + ";charset=UTF-8" : MediaType.APPLICATION_JSON)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "attachment; filename=\"annex-" + measureId + (csv ? ".csv\"" : ".json\""))
                    .build();
        });
    }

    @POST
    @Path("/selections")
    @RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
    @Command
    @Operation(
            operationId = "selectForAnnex",
            summary = "Take a list's programmes, or a whole list, into a draft's annex",
            description = "Resolved again when the package is proposed: what counts is what the list holds then.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SelectionBody.class),
                            examples = @ExampleObject(name = "programmes", value = Examples.SELECTION)))
    @APIResponse(
            responseCode = "201",
            description = "The measure with its selections",
            headers = {
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MeasureView.class)))
    @APIResponse(responseCode = "403", description = SPONSORS)
    @APIResponse(responseCode = "409", description = DRAFTS_ONLY + "; too-many-selections")
    public Response select(
            @Parameter(description = PACKAGE) @PathParam("id") UUID id,
            @Parameter(description = MEASURE) @PathParam("measureId") UUID measureId,
            @NotNull @Valid SelectionBody body,
            @Context UriInfo uri) {
        return editing.select(id, measureId, body.source(), body.names())
                .toResponse(edited -> answer(
                        Response.created(uri.getAbsolutePathBuilder()
                                .path(edited.value().toString())
                                .build()),
                        edited.measure()));
    }

    @DELETE
    @Path("/selections/{selectionId}")
    @RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
    @Command
    @Operation(operationId = "unselectForAnnex", summary = "Take a selection back out of a draft's annex")
    @APIResponse(
            responseCode = "200",
            description = "The measure with its selections",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MeasureView.class)))
    @APIResponse(responseCode = "403", description = SPONSORS)
    @APIResponse(responseCode = "409", description = DRAFTS_ONLY)
    public Response unselect(
            @Parameter(description = PACKAGE) @PathParam("id") UUID id,
            @Parameter(description = MEASURE) @PathParam("measureId") UUID measureId,
            @Parameter(description = "The selection's id") @PathParam("selectionId") UUID selectionId) {
        return editing.unselect(id, measureId, selectionId)
                .toResponse(edited -> answer(Response.ok(), edited.measure()));
    }

    @POST
    @Path("/subjects")
    @RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
    @Command
    @Operation(operationId = "addToAnnex", summary = "Add subjects to a draft's annex singly")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubjectsBody.class),
                            examples = @ExampleObject(name = "one", value = Examples.SUBJECTS)))
    @APIResponse(
            responseCode = "200",
            description = "The measure with its annex's size",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MeasureView.class)))
    @APIResponse(responseCode = "403", description = SPONSORS)
    @APIResponse(responseCode = "409", description = DRAFTS_ONLY)
    public Response add(
            @Parameter(description = PACKAGE) @PathParam("id") UUID id,
            @Parameter(description = MEASURE) @PathParam("measureId") UUID measureId,
            @NotNull @Valid SubjectsBody body) {
        return editing.add(id, measureId, body.subjectIds())
                .toResponse(edited -> answer(Response.ok(), edited.measure()));
    }

    @DELETE
    @Path("/subjects/{subjectId}")
    @RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
    @Command
    @Operation(
            operationId = "leaveOutOfAnnex",
            summary = "Leave a subject out of a draft's annex",
            description = "Also where a selection takes it in, now or later; adding it singly brings it back.")
    @APIResponse(
            responseCode = "200",
            description = "The measure with its annex's size",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MeasureView.class)))
    @APIResponse(responseCode = "403", description = SPONSORS)
    @APIResponse(responseCode = "409", description = DRAFTS_ONLY)
    public Response leaveOut(
            @Parameter(description = PACKAGE) @PathParam("id") UUID id,
            @Parameter(description = MEASURE) @PathParam("measureId") UUID measureId,
            @Parameter(description = "The subject's id") @PathParam("subjectId") UUID subjectId) {
        return editing.leaveOut(id, measureId, subjectId).toResponse(edited -> answer(Response.ok(), edited.measure()));
    }

    private Outcome<MeasureRow> withNames(UUID id, UUID measureId) {
        return desk.toRead(id)
                .flatMap(seen -> seen.measureWithNames(measureId)
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(Problems.notFound("annex of measure", measureId))));
    }

    private Response answer(Response.ResponseBuilder answer, MeasureRow measure) {
        return answer.tag(Preconditions.tag(measure.parent.version))
                .entity(views.measure(measure))
                .build();
    }

    private static boolean prefersCsv(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type ->
                        type.isCompatible(MediaType.APPLICATION_JSON_TYPE) || type.isCompatible(MediaType.valueOf(CSV)))
                .findFirst()
                .map(type -> type.isCompatible(MediaType.valueOf(CSV)) && !type.isWildcardType())
                .orElse(false);
    }
}
