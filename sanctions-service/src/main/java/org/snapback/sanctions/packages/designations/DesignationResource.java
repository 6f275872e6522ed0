package org.snapback.sanctions.packages.designations;

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

/** Designations over REST: each with its legal life. */
@Path("/v1/designations")
@RolesAllowed({
    Role.Names.DELEGATE,
    Role.Names.BENEFICIARY,
    Role.Names.MINISTRY,
    Role.Names.PARTNER,
    Role.Names.SECRETARIAT,
    Role.Names.AUDITOR
})
@Tag(name = "Designations", description = "Each subject that a measure names, from its proposal to its end")
class DesignationResource {
    private static final String ID = "The designation's id";
    private static final String ETAG = "The designation's version, for If-Match";
    private static final String AS_IT_IS = "The designation as it is now";
    private static final String STAGE = "wrong-designation-stage";

    private final DesignationTable table;
    private final DesignationViews views;
    private final Designating designating;

    DesignationResource(DesignationTable table, DesignationViews views, Designating designating) {
        this.table = table;
        this.views = views;
        this.designating = designating;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listAllDesignations",
            summary = "List designations in order of id",
            description = "Names that are public; for those who see a package whole, its others, too.")
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
                                                            implementation = DesignationSummary.class))))
    public Response list(
            @Valid @BeanParam DesignationFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        return Page.answer(
                uri,
                page,
                table.after(filter, page.after(1).map(DesignationResource::id), page.limit() + 1),
                row -> Cursor.of(row.id()),
                row -> row);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getDesignation", summary = "Read one designation in full, with its history")
    @APIResponse(
            responseCode = "200",
            description = AS_IT_IS,
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DesignationView.class)))
    public Response get(@Parameter(description = ID) @PathParam("id") UUID id) {
        return views.find(id)
                .map(DesignationResource::answer)
                .orElseGet(() -> Problems.response(Problems.notFound("designation", id)));
    }

    @PUT
    @Path("/{id}/statement")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Command
    @Operation(
            operationId = "stateDesignation",
            summary = "State criterion, reasons and legal act",
            description =
                    "In place of what was stated before, which the history keeps. While it is proposed or listed.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DesignationBodies.Statement.class),
                            examples = @ExampleObject(name = "statement", value = DesignationExamples.STATEMENT)))
    @APIResponse(
            responseCode = "200",
            description = AS_IT_IS,
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DesignationView.class)))
    @APIResponse(responseCode = "409", description = STAGE)
    @APIResponse(responseCode = "412", description = "stale: the designation has changed since it was read")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Response state(
            @Parameter(description = ID) @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the version that was read", required = true, example = "\"1\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid DesignationBodies.Statement body) {
        return answer(designating.state(id, ifMatch, body));
    }

    @POST
    @Path("/{id}/notifications")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Command
    @Operation(operationId = "recordNotification", summary = "Record how and when the person concerned was told")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DesignationBodies.Notification.class),
                            examples = @ExampleObject(name = "notice", value = DesignationExamples.NOTIFICATION)))
    @APIResponse(
            responseCode = "200",
            description = AS_IT_IS,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DesignationView.class)))
    @APIResponse(responseCode = "409", description = STAGE + ": it is not listed yet")
    public Response notified(
            @Parameter(description = ID) @PathParam("id") UUID id,
            @NotNull @Valid DesignationBodies.Notification body) {
        return answer(designating.notified(id, body));
    }

    @POST
    @Path("/{id}/reviews")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Command
    @Operation(
            operationId = "recordDesignationReview",
            summary = "Record that a review found the grounds to hold",
            description = "The next one is due within 12 months. Where the grounds do not hold, the package is amended"
                    + " or rescinded, and its designations follow.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DesignationBodies.Review.class),
                            examples = @ExampleObject(name = "review", value = DesignationExamples.REVIEW)))
    @APIResponse(
            responseCode = "200",
            description = AS_IT_IS,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DesignationView.class)))
    @APIResponse(responseCode = "409", description = STAGE + ": it is not listed")
    public Response reviewed(
            @Parameter(description = ID) @PathParam("id") UUID id, @NotNull @Valid DesignationBodies.Review body) {
        return answer(designating.reviewed(id, body));
    }

    @POST
    @Path("/{id}/dispute")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Command
    @Operation(
            operationId = "askDispute",
            summary = "Ask that the identity is flagged as disputed, or is no more",
            description = "The flag changes when a second, other secretary confirms it.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DesignationBodies.Dispute.class),
                            examples = @ExampleObject(name = "dispute", value = DesignationExamples.DISPUTE)))
    @APIResponse(
            responseCode = "200",
            description = AS_IT_IS,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DesignationView.class)))
    @APIResponse(responseCode = "409", description = STAGE + "; dispute-pending; dispute-as-it-is")
    public Response dispute(
            @Parameter(description = ID) @PathParam("id") UUID id, @NotNull @Valid DesignationBodies.Dispute body) {
        return answer(designating.dispute(id, body));
    }

    @POST
    @Path("/{id}/dispute/confirmation")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Command
    @Operation(operationId = "confirmDispute", summary = "Confirm as the second secretary: the flag is set, or lifted")
    @APIResponse(
            responseCode = "200",
            description = AS_IT_IS,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DesignationView.class)))
    @APIResponse(responseCode = "403", description = "second-secretary; forbidden")
    @APIResponse(responseCode = "409", description = "no-dispute-pending")
    public Response confirmDispute(@Parameter(description = ID) @PathParam("id") UUID id) {
        return answer(designating.confirmDispute(id));
    }

    @POST
    @Path("/{id}/dispute/refusal")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Command
    @Operation(operationId = "refuseDispute", summary = "Refuse what was asked of the flag, or take it back")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DesignationBodies.Refused.class),
                            examples =
                                    @ExampleObject(name = "refusal", value = "{\"reason\": \"The passport is his\"}")))
    @APIResponse(
            responseCode = "200",
            description = AS_IT_IS,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DesignationView.class)))
    @APIResponse(responseCode = "409", description = "no-dispute-pending")
    public Response refuseDispute(
            @Parameter(description = ID) @PathParam("id") UUID id, @NotNull @Valid DesignationBodies.Refused body) {
        return answer(designating.refuseDispute(id, body));
    }

    private Response answer(Outcome<UUID> outcome) {
        return outcome.toResponse(id -> answer(views.find(id).orElseThrow()));
    }

    private static Response answer(DesignationView view) {
        return Response.ok(view)
                .tag(Preconditions.tag(view.summary().version()))
                .build();
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key().getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.refused("The cursor is not one that this list gave");
        }
    }
}
