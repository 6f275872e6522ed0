package org.snapback.sanctions.packages;

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
import jakarta.ws.rs.core.MediaType;
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
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.paging.Cursor;
import org.snapback.runtime.paging.Page;
import org.snapback.runtime.paging.PageRequest;

/** Packages over REST: sponsors draft and edit, everyone reads what they may see. */
@Path("/v1/packages")
@RolesAllowed({
    Role.Names.DELEGATE,
    Role.Names.BENEFICIARY,
    Role.Names.MINISTRY,
    Role.Names.PARTNER,
    Role.Names.SECRETARIAT,
    Role.Names.AUDITOR
})
@Tag(name = "Packages", description = "Sanctions packages from their draft to their escalation")
class PackageResource {
    private static final String ID = "The package's id";
    private static final String ETAG = "The package's version, for If-Match";

    private final Drafting drafting;
    private final Desk desk;
    private final PackageRepository packages;
    private final PackageViews views;

    PackageResource(Drafting drafting, Desk desk, PackageRepository packages, PackageViews views) {
        this.drafting = drafting;
        this.desk = desk;
        this.packages = packages;
        this.views = views;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listPackages",
            summary = "List the packages that the caller may see, newest first",
            description = "Drafts that the caller's state sponsors or is invited to sponsor, proposals that were put to"
                    + " it, and everything that has been adopted.")
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
                                                            implementation = PackageSummary.class))))
    public Response list(@Valid @BeanParam PackageFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        Optional<UUID> before = page.after(1).map(PackageResource::id);
        List<PackageRow> found = packages.listVisible(desk.reader(), filter, before, page.limit() + 1);
        return Page.answer(uri, page, found, row -> Cursor.of(row.id), PackageSummary::of);
    }

    @POST
    @RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
    @Command
    @Operation(
            operationId = "draftPackage",
            summary = "Begin a package",
            description = "A delegate drafts for its own state, which must have acceded; Ukraine drafts as well.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PackageBody.class),
                            examples = @ExampleObject(name = "package", value = Examples.PACKAGE)))
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            headers = {
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PackageView.class)))
    @APIResponse(responseCode = "403", description = "state-claim-missing; forbidden")
    @APIResponse(
            responseCode = "409",
            description = "guarantor-not-known-here: come again after Retry-After; state-not-acceded")
    public Response draft(@NotNull @Valid PackageBody body, @Context UriInfo uri) {
        return drafting.draft(body.terms())
                .toResponse(row -> views.answer(
                        Response.created(uri.getAbsolutePathBuilder()
                                .path(row.id.toString())
                                .build()),
                        row));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getPackage",
            summary = "Read one package",
            description = "Those who drafted or decide it see it whole. Everyone else sees an adopted package without"
                    + " its waiting rungs.")
    @APIResponse(
            responseCode = "200",
            description = "The package",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PackageView.class)))
    public Response get(@Parameter(description = ID) @PathParam("id") UUID id) {
        return desk.toRead(id).toResponse(seen -> views.answer(Response.ok(), seen));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
    @Command
    @Operation(operationId = "editPackage", summary = "Replace the text of a draft")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PackageBody.class),
                            examples = @ExampleObject(name = "package", value = Examples.PACKAGE)))
    @APIResponse(
            responseCode = "200",
            description = "The draft as it is now",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PackageView.class)))
    @APIResponse(responseCode = "403", description = "not-a-sponsor; state-claim-missing; forbidden")
    @APIResponse(responseCode = "409", description = "wrong-stage: the package is no draft any more")
    @APIResponse(responseCode = "412", description = "stale: the package has changed since it was read")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Response edit(
            @Parameter(description = ID) @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the version that was read", required = true, example = "\"1\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid PackageBody body) {
        return drafting.edit(id, ifMatch, body.terms()).toResponse(row -> views.answer(Response.ok(), row));
    }

    static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key().getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.refused("The cursor is not one that this list gave");
        }
    }
}
