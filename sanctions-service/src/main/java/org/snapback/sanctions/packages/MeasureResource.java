package org.snapback.sanctions.packages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.snapback.runtime.command.Command;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.version.Preconditions;

/** The measures of a draft over REST. */
@Path("/v1/packages/{id}/measures")
@RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
@Tag(name = "Measures", description = "The restrictions of a package, while it is a draft")
class MeasureResource {
    private static final String ETAG = "The package's version, for If-Match";
    private static final String PACKAGE = "The package's id";
    private static final String MEASURE = "The measure's id";
    private static final String IF_MATCH = "The ETag of the package that was read";
    private static final String SPONSORS = "not-a-sponsor; state-claim-missing; forbidden";

    private final Measures measures;
    private final PackageViews views;

    MeasureResource(Measures measures, PackageViews views) {
        this.measures = measures;
        this.views = views;
    }

    @POST
    @Command
    @Operation(operationId = "addMeasure", summary = "Add a measure to a draft")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MeasureBody.class),
                            examples = {
                                @ExampleObject(name = "freeze", value = Examples.FREEZE),
                                @ExampleObject(name = "price-cap", value = Examples.PRICE_CAP)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "The measure",
            headers = {
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MeasureView.class)))
    @APIResponse(responseCode = "403", description = SPONSORS)
    @APIResponse(responseCode = "409", description = "wrong-stage: the package is no draft; too-many-measures")
    public Response add(
            @Parameter(description = PACKAGE) @PathParam("id") UUID id,
            @NotNull @Valid MeasureBody body,
            @Context UriInfo uri) {
        return measures.add(id, body.terms())
                .toResponse(measure -> answer(
                        Response.created(uri.getAbsolutePathBuilder()
                                .path(measure.id.toString())
                                .build()),
                        measure));
    }

    @PUT
    @Path("/{measureId}")
    @Command
    @Operation(operationId = "editMeasure", summary = "Replace the text of a draft's measure; its annex stays")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MeasureBody.class),
                            examples = @ExampleObject(name = "freeze", value = Examples.FREEZE)))
    @APIResponse(
            responseCode = "200",
            description = "The measure as it is now",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MeasureView.class)))
    @APIResponse(responseCode = "403", description = SPONSORS)
    @APIResponse(responseCode = "409", description = "wrong-stage: the package is no draft")
    @APIResponse(responseCode = "412", description = "stale: the package has changed since it was read")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Response edit(
            @Parameter(description = PACKAGE) @PathParam("id") UUID id,
            @Parameter(description = MEASURE) @PathParam("measureId") UUID measureId,
            @Parameter(description = IF_MATCH, required = true, example = "\"2\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid MeasureBody body) {
        return measures.edit(id, measureId, ifMatch, body.terms())
                .toResponse(measure -> answer(Response.ok(), measure));
    }

    @DELETE
    @Path("/{measureId}")
    @Command
    @Operation(operationId = "removeMeasure", summary = "Remove a measure, with its annex, from a draft")
    @APIResponse(
            responseCode = "204",
            description = "Removed",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "403", description = SPONSORS)
    @APIResponse(responseCode = "409", description = "wrong-stage: the package is no draft")
    @APIResponse(responseCode = "412", description = "stale: the package has changed since it was read")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Response remove(
            @Parameter(description = PACKAGE) @PathParam("id") UUID id,
            @Parameter(description = MEASURE) @PathParam("measureId") UUID measureId,
            @Parameter(description = IF_MATCH, required = true, example = "\"2\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        return measures.remove(id, measureId, ifMatch)
                .toResponse(row ->
                        Response.noContent().tag(Preconditions.tag(row.version)).build());
    }

    private Response answer(Response.ResponseBuilder answer, MeasureRow measure) {
        return answer.tag(Preconditions.tag(measure.parent.version))
                .entity(views.measure(measure))
                .build();
    }
}
