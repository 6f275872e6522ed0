package org.snapback.guarantor.roster;

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

/** The roster over REST: anybody authenticated reads it, the secretariat keeps it. */
@Path("/v1/guarantors")
@Tag(name = "Roster", description = "Who stands by Ukraine, in which circle, and who votes")
class GuarantorResource {
    private static final String CODE = "ISO 3166-1 alpha-2, or EU";
    private static final String ETAG = "The entry's version, for If-Match";

    private final Roster roster;
    private final GuarantorRepository guarantors;

    GuarantorResource(Roster roster, GuarantorRepository guarantors) {
        this.roster = roster;
        this.guarantors = guarantors;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(operationId = "listGuarantors", summary = "List the roster in order of code")
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
                                                            implementation = GuarantorView.class)),
                            examples = @ExampleObject(name = "page", value = RosterExamples.LIST)))
    public Response list(@BeanParam RosterFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        String after = page.after(1).map(Cursor::key).map(key -> key.getFirst()).orElse("");
        return Page.answer(
                uri,
                page,
                guarantors.listAfter(after, filter, page.limit() + 1),
                guarantor -> Cursor.of(guarantor.code),
                GuarantorView::of);
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Transactional
    @Operation(operationId = "getGuarantor", summary = "Read one guarantor")
    @APIResponse(
            responseCode = "200",
            description = "The guarantor",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = GuarantorView.class),
                            examples = @ExampleObject(name = "poland", value = RosterExamples.POLAND)))
    public Response get(@Parameter(description = CODE, example = "NL") @PathParam("code") String code) {
        return guarantors
                .findByIdOptional(code)
                .map(GuarantorResource::answer)
                .orElseGet(() -> Problems.response(Problems.notFound("guarantor", code)));
    }

    @POST
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Command
    @Operation(
            operationId = "enterGuarantor",
            summary = "Take a guarantor onto the roster",
            description = "It enters as a candidate; a state votes while its agreement with Ukraine binds it.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RosterEntry.class),
                            examples =
                                    @ExampleObject(
                                            name = "chile",
                                            summary = "A further partner",
                                            value = RosterExamples.CHILE)))
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            headers = {
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = GuarantorView.class),
                            examples = @ExampleObject(name = "poland", value = RosterExamples.POLAND)))
    @APIResponse(responseCode = "409", description = "already-on-roster: the roster has an entry with this code")
    public Response enter(@NotNull @Valid RosterEntry entry, @Context UriInfo uri) {
        return roster.enter(entry)
                .toResponse(guarantor -> Response.created(uri.getAbsolutePathBuilder()
                                .path(guarantor.code)
                                .build())
                        .tag(Preconditions.tag(guarantor.version))
                        .entity(GuarantorView.of(guarantor))
                        .build());
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Command
    @Operation(
            operationId = "editGuarantor",
            summary = "Edit a guarantor's entry",
            description =
                    "Code and kind stay; the standing follows the agreements. Open ballots keep their electorate.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RosterEntry.class),
                            examples =
                                    @ExampleObject(
                                            name = "chile",
                                            summary = "A newer population",
                                            value = RosterExamples.CHILE)))
    @APIResponse(
            responseCode = "200",
            description = "The guarantor as it is now",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = GuarantorView.class),
                            examples = @ExampleObject(name = "poland", value = RosterExamples.POLAND)))
    @APIResponse(responseCode = "412", description = "stale: the entry has changed since it was read")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Response edit(
            @Parameter(description = CODE, example = "CL") @PathParam("code") String code,
            @Parameter(description = "The ETag of the version that was read", required = true, example = "\"1\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid RosterEntry entry) {
        return answer(roster.edit(code, ifMatch, entry));
    }

    private static Response answer(Outcome<Guarantor> outcome) {
        return outcome.toResponse(GuarantorResource::answer);
    }

    private static Response answer(Guarantor guarantor) {
        return Response.ok(GuarantorView.of(guarantor))
                .tag(Preconditions.tag(guarantor.version))
                .build();
    }
}
