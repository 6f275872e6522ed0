package org.snapback.guarantor.calls;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
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
import org.snapback.guarantor.ballots.model.BallotKind;
import org.snapback.runtime.command.Command;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.paging.Cursor;
import org.snapback.runtime.paging.Page;
import org.snapback.runtime.paging.PageRequest;

/** The response to an encroachment over REST: what Ukraine asks for, and the reports under article 51. */
@Path("/v1/encroachments/{id}")
@Tag(name = "Encroachments", description = "Who reports an encroachment, what is disputed, and what is confirmed")
class ResponseResource {
    private static final String REFUSED =
            "encroachment-stage; response-ballot-open; nothing-to-call: no commitment of a"
                    + " core guarantor could be called; no-response-ballot: no core guarantor has acceded";

    private final Requests requests;
    private final Duties duties;
    private final ResponseBallotRepository ballots;
    private final Article51Reports reports;
    private final Caller caller;

    ResponseResource(
            Requests requests,
            Duties duties,
            ResponseBallotRepository ballots,
            Article51Reports reports,
            Caller caller) {
        this.requests = requests;
        this.duties = duties;
        this.ballots = ballots;
        this.reports = reports;
        this.caller = caller;
    }

    @POST
    @Path("/calling")
    @RolesAllowed(Role.Names.BENEFICIARY)
    @Command
    @Operation(
            operationId = "askForCalling",
            summary = "Ask that RESPONSE commitments are called before a confirmation, for Ukraine",
            description =
                    "Core guarantors decide, each for itself; those that vote FOR are called when the ballot closes."
                            + " Nothing military is called by it.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RequestBodyOfUkraine.class),
                            examples =
                                    @ExampleObject(
                                            name = "example",
                                            summary = "Before a confirmation",
                                            value = CallExamples.REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "The ballot is open; Location names it",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ResponseBallotView.class),
                            examples = @ExampleObject(name = "example", value = CallExamples.REQUESTED)))
    @APIResponse(responseCode = "409", description = REFUSED)
    public Response calling(
            @Parameter(description = "The report's id", example = CallExamples.ENCROACHMENT) @PathParam("id") UUID id,
            @NotNull @Valid RequestBodyOfUkraine body,
            @Context UriInfo uri) {
        return ask(id, BallotKind.CALLING, body, uri);
    }

    @POST
    @Path("/military-response")
    @RolesAllowed(Role.Names.BENEFICIARY)
    @Command
    @Operation(
            operationId = "askForMilitaryResponse",
            summary = "Ask for a military response to a confirmed encroachment, for Ukraine",
            description = "Core guarantors decide, each for itself, and nobody is bound by another's vote; the military"
                    + " RESPONSE commitments of those that vote FOR are called when the ballot closes.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RequestBodyOfUkraine.class),
                            examples =
                                    @ExampleObject(
                                            name = "example",
                                            summary = "A military response",
                                            value = CallExamples.REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "The ballot is open; Location names it",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ResponseBallotView.class),
                            examples = @ExampleObject(name = "example", value = CallExamples.REQUESTED)))
    @APIResponse(responseCode = "409", description = REFUSED)
    public Response militaryResponse(
            @Parameter(description = "The report's id", example = CallExamples.ENCROACHMENT) @PathParam("id") UUID id,
            @NotNull @Valid RequestBodyOfUkraine body,
            @Context UriInfo uri) {
        return ask(id, BallotKind.MILITARY_RESPONSE, body, uri);
    }

    @GET
    @Path("/response-ballots")
    @Authenticated
    @Transactional
    @Operation(
            operationId = "listResponseBallots",
            summary = "List what Ukraine has asked the core guarantors for at an encroachment, newest first")
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
                                                            implementation = ResponseBallotView.class)),
                            examples = @ExampleObject(name = "page", value = CallExamples.REQUESTS)))
    public Response responseBallots(
            @Parameter(description = "The report's id", example = CallExamples.ENCROACHMENT) @PathParam("id") UUID id,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        Optional<UUID> before = page.after(1).map(CallResource::id);
        return reports.encroachmentSeen(id, caller)
                .toResponse(seen -> Page.answer(
                        uri,
                        page,
                        ballots.listBefore(id, before, page.limit() + 1),
                        row -> Cursor.of(row.ballotId),
                        ResponseBallotView::of));
    }

    @GET
    @Path("/article-51-reports")
    @Authenticated
    @Transactional
    @Operation(
            operationId = "listArticle51Reports",
            summary = "List the reports to the Security Council that are due or made at an encroachment",
            description = "One a state at most. What follows from a confidential commitment is seen as that is.")
    @APIResponse(
            responseCode = "200",
            description = "All that the caller may see",
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
                                                            implementation = Article51View.class)),
                            examples = @ExampleObject(name = "page", value = CallExamples.ARTICLE_51_REPORTS)))
    public Response article51Reports(
            @Parameter(description = "The report's id", example = CallExamples.ENCROACHMENT) @PathParam("id") UUID id) {
        return reports.of(id, caller)
                .toResponse(views -> Response.ok(new Page<>(views)).build());
    }

    @POST
    @Path("/article-51-reports")
    @RolesAllowed({Role.Names.DELEGATE, Role.Names.MINISTRY})
    @Command
    @Operation(
            operationId = "recordArticle51Report",
            summary = "Record that the caller's own state has reported to the Security Council",
            description = "Due immediately from a state that has accepted a military call; recorded also when late.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Article51Body.class),
                            examples =
                                    @ExampleObject(
                                            name = "example",
                                            summary = "A letter",
                                            value = CallExamples.NEW_ARTICLE_51_REPORT)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Article51View.class),
                            examples = @ExampleObject(name = "example", value = CallExamples.ARTICLE_51_REPORT)))
    @APIResponse(
            responseCode = "409",
            description = "no-article-51-report-due: the state has accepted no military call;"
                    + " article-51-reported-already")
    public Response recordArticle51Report(
            @Parameter(description = "The report's id", example = CallExamples.ENCROACHMENT) @PathParam("id") UUID id,
            @NotNull @Valid Article51Body body) {
        return duties.report(id, body, caller)
                .toResponse(row -> Response.status(Response.Status.CREATED)
                        .entity(Article51View.of(row))
                        .build());
    }

    private Response ask(UUID id, BallotKind kind, RequestBodyOfUkraine body, UriInfo uri) {
        return requests.ask(id, kind, body.reason(), caller)
                .toResponse(row -> Response.created(
                                uri.getBaseUriBuilder().path("v1/ballots/{id}").build(row.ballotId))
                        .entity(ResponseBallotView.of(row))
                        .build());
    }
}
