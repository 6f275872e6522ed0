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

/** Called commitments over REST: their guarantors answer and report, Ukraine confirms, whoever may see one reads it. */
@Path("/v1/commitment-calls")
@Tag(name = "Commitments", description = "What guarantors promise, what came of it, and what Ukraine needs")
class CallResource {
    private final Answering answering;
    private final CallRepository calls;
    private final Sights sights;
    private final Caller caller;

    CallResource(Answering answering, CallRepository calls, Sights sights, Caller caller) {
        this.answering = answering;
        this.calls = calls;
        this.sights = sights;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            operationId = "listCommitmentCalls",
            summary = "List the called commitments that the caller may see, newest first",
            description = "Who sees a commitment sees its calls.")
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
                                                            implementation = CallView.class)),
                            examples = @ExampleObject(name = "page", value = CallExamples.CALLS)))
    public Response list(@BeanParam CallFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        Optional<UUID> before = page.after(1).map(CallResource::id);
        return Page.answer(
                uri,
                page,
                calls.listBefore(before, filter, sights.of(caller), page.limit() + 1),
                row -> Cursor.of(row.id),
                CallView::of);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(operationId = "getCommitmentCall", summary = "Read one call with its answer and reports")
    @APIResponse(
            responseCode = "200",
            description = "The call",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CallView.class),
                            examples = @ExampleObject(name = "example", value = CallExamples.CALL)))
    public Response get(@Parameter(description = "The call's id", example = CallExamples.ID) @PathParam("id") UUID id) {
        return calls.findByIdOptional(id)
                .filter(row -> sights.of(caller).sees(row.guarantor, row.confidential))
                .map(row -> Response.ok(CallView.of(row)).build())
                .orElseGet(() -> Problems.response(Problems.notFound("commitment call", id)));
    }

    @POST
    @Path("/{id}/answer")
    @RolesAllowed({Role.Names.DELEGATE, Role.Names.MINISTRY})
    @Command
    @Operation(
            operationId = "answerCall",
            summary = "Accept or decline a call in the name of the caller's own state",
            description =
                    "Under the state's own constitutional procedure. An answer after the due moment counts all the"
                            + " same; what is declined may be accepted later. Who accepts a military call owes the Security"
                            + " Council a report under article 51 of the Charter.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AnswerBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "example",
                                            summary = "Accepted",
                                            value = CallExamples.ANSWER)))
    @APIResponse(
            responseCode = "200",
            description = "The call with its answer",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CallView.class),
                            examples = @ExampleObject(name = "example", value = CallExamples.CALL)))
    @APIResponse(responseCode = "403", description = "not-your-call: another state's commitment; forbidden")
    @APIResponse(responseCode = "409", description = "call-stage: it is answered, or has ended")
    public Response answer(
            @Parameter(description = "The call's id", example = CallExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid AnswerBody answer) {
        return answering
                .answer(id, answer, caller)
                .toResponse(row -> Response.ok(CallView.of(row)).build());
    }

    @POST
    @Path("/{id}/reports")
    @RolesAllowed({Role.Names.DELEGATE, Role.Names.MINISTRY})
    @Command
    @Operation(
            operationId = "reportResponse",
            summary = "Report what the caller's own state has done of what was called",
            description = "At most 100 reports a call.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ResponseReportBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "example",
                                            summary = "On the way",
                                            value = CallExamples.NEW_REPORT)))
    @APIResponse(
            responseCode = "201",
            description = "The call with the report",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CallView.class),
                            examples = @ExampleObject(name = "example", value = CallExamples.CALL)))
    @APIResponse(responseCode = "403", description = "not-your-call: another state's commitment; forbidden")
    @APIResponse(
            responseCode = "409",
            description = "call-stage: it is not accepted, or has ended; too-many-response-reports")
    public Response report(
            @Parameter(description = "The call's id", example = CallExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid ResponseReportBody report) {
        return answering
                .report(id, report, caller)
                .toResponse(row -> Response.status(Response.Status.CREATED)
                        .entity(CallView.of(row))
                        .build());
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed(Role.Names.BENEFICIARY)
    @Command
    @Operation(
            operationId = "confirmResponse",
            summary = "Confirm all that the guarantor has reported, for Ukraine",
            description = "A further report can be confirmed in turn.")
    @APIResponse(
            responseCode = "200",
            description = "The call, confirmed",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CallView.class),
                            examples = @ExampleObject(name = "example", value = CallExamples.CALL)))
    @APIResponse(responseCode = "409", description = "call-stage: there is nothing new to confirm")
    public Response confirm(
            @Parameter(description = "The call's id", example = CallExamples.ID) @PathParam("id") UUID id) {
        return answering
                .confirm(id, caller)
                .toResponse(row -> Response.ok(CallView.of(row)).build());
    }

    static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key().getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.refused("The cursor is not one that this list gave");
        }
    }
}
