package org.snapback.sanctions.register.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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
import org.snapback.sanctions.register.model.Source;

/** What came of imports, over REST: for whoever reads the register. */
@Path("/v1/lists/{source}/imports")
@RolesAllowed({
    Role.Names.DELEGATE,
    Role.Names.BENEFICIARY,
    Role.Names.MINISTRY,
    Role.Names.PARTNER,
    Role.Names.SECRETARIAT,
    Role.Names.AUDITOR
})
@Tag(name = "Lists")
class ImportHistoryResource {
    private static final String LIST = ImportResource.LIST;
    private static final String IMPORT = "The import's id";

    private final ImportTable imports;

    ImportHistoryResource(ImportTable imports) {
        this.imports = imports;
    }

    @GET
    @Transactional
    @Operation(operationId = "listImports", summary = "List a list's imports, the latest first")
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
                                                            implementation = ImportView.class))))
    public Response list(
            @Parameter(
                            description = LIST,
                            example = "un",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"un", "ofac"}))
                    @PathParam("source")
                    String code,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        Optional<UUID> before = page.after(1).map(ImportHistoryResource::id);
        return Source.of(code)
                .map(source -> Page.answer(
                        uri,
                        page,
                        imports.latest(source, before, page.limit() + 1),
                        found -> Cursor.of(found.id()),
                        found -> ImportView.of(found, null)))
                .orElseGet(() -> Problems.response(ImportResource.unknownList(code)));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getImport", summary = "Read one import")
    @APIResponse(
            responseCode = "200",
            description = "The import, with its first rejections",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    public Response get(
            @Parameter(
                            description = LIST,
                            example = "un",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"un", "ofac"}))
                    @PathParam("source")
                    String code,
            @Parameter(description = IMPORT) @PathParam("id") UUID id) {
        return find(code, id)
                .map(found -> Response.ok(ImportView.of(found, imports.firstRejections(id)))
                        .build())
                .orElseGet(() -> Problems.response(Problems.notFound("import", id)));
    }

    @GET
    @Path("/{id}/rejections")
    @Transactional
    @Operation(
            operationId = "listRejections",
            summary = "List the rows that an import did not take in",
            description = "In order of part and line, each with the rule that it broke.")
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
                                                            implementation = RejectionView.class))))
    public Response rejections(
            @Parameter(
                            description = LIST,
                            example = "un",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"un", "ofac"}))
                    @PathParam("source")
                    String code,
            @Parameter(description = IMPORT) @PathParam("id") UUID id,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        int after = page.after(1).map(ImportHistoryResource::number).orElse(0);
        return find(code, id)
                .map(found -> Page.answer(
                        uri,
                        page,
                        imports.rejections(id, after, page.limit() + 1),
                        row -> Cursor.of(row.number()),
                        row -> RejectionView.of(row.rejection())))
                .orElseGet(() -> Problems.response(Problems.notFound("import", id)));
    }

    private Optional<ListImport> find(String code, UUID id) {
        return Source.of(code).flatMap(source -> imports.find(source, id));
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key().getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.refused("The cursor is not one that this list gave");
        }
    }

    private static int number(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.key().getFirst());
        } catch (NumberFormatException e) {
            throw Cursor.refused("The cursor is not one that this list gave");
        }
    }
}
