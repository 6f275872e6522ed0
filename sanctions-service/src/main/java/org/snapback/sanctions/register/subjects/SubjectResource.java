package org.snapback.sanctions.register.subjects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.paging.Cursor;
import org.snapback.runtime.paging.Page;
import org.snapback.runtime.paging.PageRequest;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.spool.Spool;

/** The register over REST; its lists are public, so that every role but the operator reads all of it. */
@Path("/v1/subjects")
@RolesAllowed({
    Role.Names.DELEGATE,
    Role.Names.BENEFICIARY,
    Role.Names.MINISTRY,
    Role.Names.PARTNER,
    Role.Names.SECRETARIAT,
    Role.Names.AUDITOR
})
@Tag(name = "Register", description = "All persons, entities, vessels and aircraft that any list names")
class SubjectResource {
    private static final String CSV = "text/csv";
    private static final String ID = "The subject's id";

    private final SubjectTable subjects;
    private final SubjectExport export;

    SubjectResource(SubjectTable subjects, SubjectExport export) {
        this.subjects = subjects;
        this.export = export;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listSubjects",
            summary = "List subjects in order of id",
            description = "Each in its current version; those that their list no longer names only where gone asks.")
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
                                                            implementation = SubjectSummary.class))))
    public Response list(@Valid @BeanParam SubjectFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        Optional<UUID> after = page.after(1).map(SubjectResource::id);
        return Page.answer(
                uri,
                page,
                subjects.after(filter, after, page.limit() + 1),
                row -> Cursor.of(row.id()),
                SubjectSummary::of);
    }

    @GET
    @Path("/export")
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(
            operationId = "exportSubjects",
            summary = "Export subjects as a stream, in order of id",
            description = "A single moment's state. JSON holds each subject in full, so that its digest can be"
                    + " recomputed; CSV its main fields. The parameter format wins over Accept.")
    @APIResponse(
            responseCode = "200",
            description = "The subjects",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema =
                                @Schema(
                                        type = SchemaType.OBJECT,
                                        properties =
                                                @SchemaProperty(
                                                        name = "items",
                                                        type = SchemaType.ARRAY,
                                                        implementation = SubjectView.class))),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public Response export(
            @Valid @BeanParam SubjectFilter filter,
            @Parameter(description = "csv or json", example = "csv")
                    @QueryParam("format")
                    @Pattern(regexp = "csv|json", message = "csv or json")
                    String format,
            @Context HttpHeaders headers)
            throws IOException {
        boolean csv = format == null
                ? CSV.equals(headers.getAcceptableMediaTypes().getFirst().toString())
                : format.equals("csv");
        Spool spool = csv ? export.csv(filter) : export.json(filter);
        return Response.ok((StreamingOutput) out -> {
                    try (spool;
                            InputStream in = spool.read()) {
                        in.transferTo(out);
                    }
                })
                .type(csv ? CSV + ";charset=UTF-8" : MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"subjects." + (csv ? "csv" : "json") + '"')
                .build();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getSubject", summary = "Read one subject in full, with the history of its versions")
    @APIResponse(
            responseCode = "200",
            description = "The subject in its current version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubjectView.class)))
    public Response get(@Parameter(description = ID) @PathParam("id") UUID id) {
        return subjects.find(id)
                .map(row -> Response.ok(SubjectView.of(row, cluster(row), subjects.versions(id)))
                        .build())
                .orElseGet(() -> Problems.response(Problems.notFound("subject", id)));
    }

    @GET
    @Path("/{id}/versions/{version}")
    @Transactional
    @Operation(operationId = "getSubjectVersion", summary = "Read one subject as it was in a version")
    @APIResponse(
            responseCode = "200",
            description = "The subject in that version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubjectView.class)))
    public Response version(
            @Parameter(description = ID) @PathParam("id") UUID id,
            @Parameter(description = "From 1", example = "1") @PathParam("version") int version) {
        return subjects.find(id, version)
                .map(row -> Response.ok(SubjectView.of(row, cluster(row), null)).build())
                .orElseGet(() -> Problems.response(Problems.notFound("version", version + " of subject " + id)));
    }

    private ClusterView cluster(SubjectRow row) {
        return row.clusterId() == null ? null : subjects.cluster(row.clusterId());
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key().getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.refused("The cursor is not one that this list gave");
        }
    }
}
