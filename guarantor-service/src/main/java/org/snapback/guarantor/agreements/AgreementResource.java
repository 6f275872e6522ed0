package org.snapback.guarantor.agreements;

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

/** Agreements over REST: signed ones are read by anybody authenticated, the secretariat keeps them. */
@Path("/v1/agreements")
@Tag(name = "Agreements", description = "The treaties with Ukraine that the Compact unites")
class AgreementResource {
    static final String ETAG = "The agreement's version, for If-Match";

    private final Treating treating;
    private final AgreementRepository agreements;
    private final Caller caller;

    AgreementResource(Treating treating, AgreementRepository agreements, Caller caller) {
        this.treating = treating;
        this.agreements = agreements;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            operationId = "listAgreements",
            summary = "List agreements, newest first",
            description = "Those that are negotiated are seen by their parties, Ukraine, the secretariat and auditors.")
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
                                                            implementation = AgreementView.class)),
                            examples = @ExampleObject(name = "page", value = AgreementExamples.LIST)))
    public Response list(@Valid @BeanParam AgreementFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        Optional<UUID> before = page.after(1).map(AgreementResource::id);
        List<AgreementRow> found = agreements.listBefore(before, filter, AgreementSight.of(caller), page.limit() + 1);
        return Page.answer(uri, page, found, row -> Cursor.of(row.id), row -> AgreementView.of(row.agreement()));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(operationId = "getAgreement", summary = "Read one agreement")
    @APIResponse(
            responseCode = "200",
            description = "The agreement",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AgreementView.class),
                            examples = @ExampleObject(name = "poland", value = AgreementExamples.AGREEMENT)))
    public Response get(
            @Parameter(description = "The agreement's id", example = AgreementExamples.ID) @PathParam("id") UUID id) {
        return agreements
                .findByIdOptional(id)
                .filter(AgreementSight.of(caller)::sees)
                .map(AgreementResource::answer)
                .orElseGet(() -> Problems.response(Problems.notFound("agreement", id)));
    }

    @POST
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Command
    @Operation(
            operationId = "openAgreement",
            summary = "Open negotiations on an agreement",
            description = "Bilateral, between one guarantor and Ukraine, or a component beside these with several.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AgreementBody.class),
                            examples = {
                                @ExampleObject(name = "bilateral", value = AgreementExamples.BODY),
                                @ExampleObject(name = "component", value = AgreementExamples.BLACK_SEA)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            headers = {
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AgreementView.class),
                            examples = @ExampleObject(name = "poland", value = AgreementExamples.AGREEMENT)))
    public Response open(@NotNull @Valid AgreementBody body, @Context UriInfo uri) {
        return treating.open(body.terms())
                .toResponse(row -> Response.created(uri.getAbsolutePathBuilder()
                                .path(row.id.toString())
                                .build())
                        .tag(Preconditions.tag(row.version))
                        .entity(AgreementView.of(row.agreement()))
                        .build());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Command
    @Operation(
            operationId = "editAgreement",
            summary = "Edit an agreement under negotiation",
            description = "From its signature on it stays as it is.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AgreementBody.class),
                            examples = @ExampleObject(name = "bilateral", value = AgreementExamples.BODY)))
    @APIResponse(
            responseCode = "200",
            description = "The agreement as it is now",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AgreementView.class),
                            examples = @ExampleObject(name = "poland", value = AgreementExamples.AGREEMENT)))
    @APIResponse(responseCode = "409", description = "agreement-stage: it is signed")
    @APIResponse(responseCode = "412", description = "stale: the agreement has changed since it was read")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Response edit(
            @Parameter(description = "The agreement's id", example = AgreementExamples.ID) @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the version that was read", required = true, example = "\"1\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid AgreementBody body) {
        return treating.edit(id, ifMatch, body.terms()).toResponse(AgreementResource::answer);
    }

    static Response answer(AgreementRow row) {
        return Response.ok(AgreementView.of(row.agreement()))
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
