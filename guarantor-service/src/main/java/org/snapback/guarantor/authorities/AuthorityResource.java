package org.snapback.guarantor.authorities;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.snapback.runtime.command.Command;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.paging.Cursor;
import org.snapback.runtime.paging.Page;
import org.snapback.runtime.paging.PageRequest;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.version.Preconditions;

/** Competent authorities over REST: states and the secretariat keep them, everybody with a token reads them. */
@Path("/v1/competent-authorities")
@Tag(name = "Competent authorities", description = "Who grants derogations and receives reports")
class AuthorityResource {
    private static final String ID = "The authority's id";
    private static final String ETAG = "The authority's version, for If-Match";

    private final Authorities keeping;
    private final AuthorityRepository authorities;
    private final Caller caller;

    AuthorityResource(Authorities keeping, AuthorityRepository authorities, Caller caller) {
        this.keeping = keeping;
        this.authorities = authorities;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(operationId = "listCompetentAuthorities", summary = "List competent authorities, newest first")
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
                                                            implementation = AuthorityView.class)),
                            examples = @ExampleObject(name = "page", value = AuthorityExamples.LIST)))
    public Response list(@BeanParam AuthorityFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        Optional<UUID> before = page.after(1).map(AuthorityResource::id);
        int most = page.limit() + 1;
        return filter.moment()
                .toResponse(on -> Page.answer(
                        uri,
                        page,
                        authorities.listBefore(before, filter, on, most),
                        row -> Cursor.of(row.id),
                        AuthorityView::of));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(operationId = "getCompetentAuthority", summary = "Read one competent authority")
    @APIResponse(
            responseCode = "200",
            description = "The authority",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AuthorityView.class),
                            examples = @ExampleObject(name = "poland", value = AuthorityExamples.AUTHORITY)))
    public Response get(@Parameter(description = ID, example = AuthorityExamples.ID) @PathParam("id") UUID id) {
        return authorities
                .findByIdOptional(id)
                .map(row -> Response.ok(AuthorityView.of(row))
                        .tag(Preconditions.tag(row.version))
                        .build())
                .orElseGet(() -> Problems.response(Problems.notFound("authority", id)));
    }

    @POST
    @RolesAllowed({Role.Names.MINISTRY, Role.Names.DELEGATE, Role.Names.SECRETARIAT})
    @Command
    @Operation(
            operationId = "designateCompetentAuthority",
            summary = "Designate a competent authority of the caller's own state, or of any for the secretariat",
            description = "Several may be competent for one measure type. What changes is ended and designated anew.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AuthorityBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "poland",
                                            summary = "For freezes and transactions",
                                            value = AuthorityExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "Designated",
            headers = {
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AuthorityView.class),
                            examples = @ExampleObject(name = "poland", value = AuthorityExamples.AUTHORITY)))
    @APIResponse(
            responseCode = "403",
            description = "not-your-authority: another state's; state-claim-missing; forbidden")
    public Response designate(@NotNull @Valid AuthorityBody body, @Context UriInfo uri) {
        return keeping.designate(body, caller)
                .toResponse(row -> Response.created(uri.getAbsolutePathBuilder()
                                .path(row.id.toString())
                                .build())
                        .tag(Preconditions.tag(row.version))
                        .entity(AuthorityView.of(row))
                        .build());
    }

    @POST
    @Path("/{id}/ending")
    @RolesAllowed({Role.Names.MINISTRY, Role.Names.DELEGATE, Role.Names.SECRETARIAT})
    @Command
    @Operation(
            operationId = "endCompetentAuthority",
            summary = "Say until when an authority is competent",
            description = "Once; a designation that names its own end needs none.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EndingBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "new year",
                                            summary = "From a day on",
                                            value = AuthorityExamples.ENDING)))
    @APIResponse(
            responseCode = "200",
            description = "Its end is recorded",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AuthorityView.class),
                            examples = @ExampleObject(name = "poland", value = AuthorityExamples.ENDED)))
    @APIResponse(
            responseCode = "403",
            description = "not-your-authority: another state's; state-claim-missing; forbidden")
    @APIResponse(responseCode = "409", description = "authority-ended: its end is recorded already")
    @APIResponse(responseCode = "412", description = "stale: the authority has changed since it was read")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Response end(
            @Parameter(description = ID, example = AuthorityExamples.ID) @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the version that was read", required = true, example = "\"1\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid EndingBody body) {
        return keeping.end(id, ifMatch, body, caller)
                .toResponse(row -> Response.ok(AuthorityView.of(row))
                        .tag(Preconditions.tag(row.version))
                        .build());
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key().getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.refused("The cursor is not one that this list gave");
        }
    }
}
