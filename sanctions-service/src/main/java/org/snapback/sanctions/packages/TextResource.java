package org.snapback.sanctions.packages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.nio.charset.StandardCharsets;
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

/** The texts that were put to the guarantors, over REST, and drafts that begin with one. */
@Path("/v1/packages/{id}")
@RolesAllowed({
    Role.Names.DELEGATE,
    Role.Names.BENEFICIARY,
    Role.Names.MINISTRY,
    Role.Names.PARTNER,
    Role.Names.SECRETARIAT,
    Role.Names.AUDITOR
})
@Tag(name = "Texts", description = "The texts of a package that were put to the guarantors")
class TextResource {
    private static final String PACKAGE = "The package's id";
    private static final String DIGEST = "Snapback-Digest";

    private final Texts texts;
    private final TextPage page;
    private final Revising revising;
    private final Copying copying;
    private final PackageViews views;
    private final BallotAddress ballots;

    TextResource(
            Texts texts, TextPage page, Revising revising, Copying copying, PackageViews views, BallotAddress ballots) {
        this.texts = texts;
        this.page = page;
        this.revising = revising;
        this.copying = copying;
        this.views = views;
        this.ballots = ballots;
    }

    @GET
    @Path("/text")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Transactional
    @Operation(
            operationId = "getPackageText",
            summary = "Read the text that is voted on, byte for byte, or as a page",
            description =
                    "RFC 8785 JSON, frozen at the proposal or with its latest revision. The SHA-256 of that body is"
                            + " the package's digest. Asked with Accept: text/html it comes as a page that prints well. Only for"
                            + " those who see the package whole.")
    @APIResponse(
            responseCode = "200",
            description = "The canonical text",
            headers =
                    @Header(
                            name = DIGEST,
                            description = "SHA-256 of the canonical text, in lower-case hexadecimal",
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.OBJECT),
                        examples = @ExampleObject(name = "text", value = Examples.TEXT)),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "page", value = "<!doctype html>…"))
            })
    public Response text(@Parameter(description = PACKAGE) @PathParam("id") UUID id, @Context Request request) {
        Variant variant =
                request.selectVariant(Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_HTML_TYPE)
                        .build());
        if (variant == null) {
            throw new NotAcceptableException();
        }
        boolean asPage = variant.getMediaType().isCompatible(MediaType.TEXT_HTML_TYPE);
        return texts.proposed(id)
                .toResponse(seen -> Response.ok(
                                asPage
                                        ? page.render(seen)
                                        : seen.row().canonicalText.getBytes(StandardCharsets.UTF_8),
                                variant.getMediaType())
                        .header(DIGEST, seen.row().digest)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .build());
    }

    @GET
    @Path("/versions")
    @Transactional
    @Operation(
            operationId = "listPackageVersions",
            summary = "List the texts that were put to the guarantors, in order",
            description = "The text that was proposed and every revision of it, also one that came too late. Only for"
                    + " those who see the package whole.")
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
                                                            implementation = VersionView.class))))
    public Response versions(
            @Parameter(description = PACKAGE) @PathParam("id") UUID id,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        int after = page.after(1).map(TextResource::number).orElse(0);
        return texts.after(id, after, page.limit() + 1)
                .toResponse(found -> Page.answer(uri, page, found, row -> Cursor.of(row.number()), VersionView::of));
    }

    @GET
    @Path("/versions/{number}")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            operationId = "getPackageVersion",
            summary = "Read one of these texts, byte for byte",
            description = "RFC 8785 JSON. The SHA-256 of the body is the version's digest.")
    @APIResponse(
            responseCode = "200",
            description = "The canonical text",
            headers =
                    @Header(
                            name = DIGEST,
                            description = "SHA-256 of the body, in lower-case hexadecimal",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject(name = "text", value = Examples.TEXT)))
    public Response version(
            @Parameter(description = PACKAGE) @PathParam("id") UUID id,
            @Parameter(description = "The version's number", example = "1") @PathParam("number") int number) {
        return texts.version(id, number)
                .toResponse(version -> Response.ok(version.canonicalText.getBytes(StandardCharsets.UTF_8))
                        .header(DIGEST, version.digest)
                        .build());
    }

    @GET
    @Path("/comparison")
    @Transactional
    @Operation(
            operationId = "comparePackageVersions",
            summary = "Compare any two of these texts, field by field",
            description = "Measures are matched by id and clauses by type; an annex is compared by count and digest.")
    @APIResponse(
            responseCode = "200",
            description = "What differs; no change between equal texts",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ComparisonView.class)))
    public Response compare(
            @Parameter(description = PACKAGE) @PathParam("id") UUID id,
            @Parameter(description = "A version's number", required = true, example = "1") @NotNull @QueryParam("from")
                    Integer from,
            @Parameter(description = "Another's", required = true, example = "2") @NotNull @QueryParam("to")
                    Integer to) {
        return texts.compare(id, from, to)
                .toResponse(comparison -> Response.ok(comparison).build());
    }

    @POST
    @Path("/revision")
    @RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
    @Command
    @Operation(
            operationId = "revisePackage",
            summary = "Put a revised text in the place of the one that is voted on",
            description = "For a sponsor, while the package is PROPOSED. The body is the whole text with all its"
                    + " measures; a measure that names no annex keeps the one that was frozen. The ballot keeps its id"
                    + " and its rule, voids the votes cast, and stays open for at least 24 hours from now. Where it ends"
                    + " before it hears of the revision, the text that it was on is decided.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RevisionBody.class),
                            examples = @ExampleObject(name = "revision", value = TextExamples.REVISION)))
    @APIResponse(
            responseCode = "202",
            description = "Pending until the ballot takes it",
            headers = {
                @Header(
                        name = "Location",
                        description = "The ballot at guarantor-service",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RevisionView.class)))
    @APIResponse(responseCode = "403", description = "not-a-sponsor; state-claim-missing; forbidden")
    @APIResponse(
            responseCode = "409",
            description = "wrong-stage: it is not PROPOSED; revision-pending: come again after Retry-After;"
                    + " nothing-revised; state-not-acceded; guarantor-not-known-here")
    @APIResponse(responseCode = "412", description = "stale: the package has changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "proposal-incomplete: the violations list every broken rule; idempotency-key-reused")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Response revise(
            @Parameter(description = PACKAGE) @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the package that was read", required = true, example = "\"7\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid RevisionBody body) {
        return revising.revise(id, ifMatch, body).toResponse(version -> {
            String ballot = ballots.of(version.ballotId);
            return Response.accepted(RevisionView.of(version, ballot))
                    .header(HttpHeaders.LOCATION, ballot)
                    .build();
        });
    }

    @POST
    @Path("/copy")
    @RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
    @Command
    @Operation(
            operationId = "copyPackage",
            summary = "Begin a draft with the text of a rejected or withdrawn package",
            description = "Measures and what their annexes are made of come along, with new ids; the draft is the"
                    + " caller's state's alone, and names the package that it began with.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            headers = {
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "ETag", description = "The draft's version", schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PackageView.class)))
    @APIResponse(responseCode = "403", description = "state-claim-missing; forbidden")
    @APIResponse(
            responseCode = "409",
            description = "wrong-stage: it is neither rejected nor withdrawn; guarantor-not-known-here;"
                    + " state-not-acceded")
    public Response copy(@Parameter(description = PACKAGE) @PathParam("id") UUID id, @Context UriInfo uri) {
        return copying.copy(id)
                .toResponse(row -> views.answer(
                        Response.created(
                                uri.getBaseUriBuilder().path("v1/packages/{id}").build(row.id)),
                        row));
    }

    private static int number(Cursor cursor) {
        try {
            return Integer.parseInt(cursor.key().getFirst());
        } catch (NumberFormatException e) {
            throw Cursor.refused("The cursor is not one that this list gave");
        }
    }
}
