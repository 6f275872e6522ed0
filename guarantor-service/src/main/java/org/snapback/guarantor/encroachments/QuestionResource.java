package org.snapback.guarantor.encroachments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
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
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;

/** What becomes of a report over REST: its confirmation is put to the vote, or the rescission of it, or it is withdrawn. */
@Path("/v1/encroachments/{id}")
@Tag(name = "Encroachments", description = "Who reports an encroachment, what is disputed, and what is confirmed")
class QuestionResource {
    private final Questions questions;
    private final Withdrawing withdrawing;
    private final EncroachmentViews views;
    private final Caller caller;

    QuestionResource(Questions questions, Withdrawing withdrawing, EncroachmentViews views, Caller caller) {
        this.questions = questions;
        this.withdrawing = withdrawing;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Path("/confirmation")
    @RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
    @Command
    @Operation(
            operationId = "askForConfirmation",
            summary = "Open the ballot on the confirmation",
            description =
                    "For the state that reported it and for Ukraine. Both circles decide by qualified majority; where"
                            + " a consultation has been requested, until 72 hours after the request. The text"
                            + " carries the preview of all effects; when they change, the ballot is void and reopened."
                            + " By reverse consensus the confirmation is provisional, for 30 days: an ordinary ballot"
                            + " that is asked for meanwhile makes it final, or ends it.")
    @RequestBody(
            required = false,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ConfirmationBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "ordinary",
                                            summary = "By qualified majority",
                                            value = EncroachmentExamples.CONFIRMATION)))
    @APIResponse(
            responseCode = "201",
            description = "The ballot is open; Location names it",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EncroachmentView.class),
                            examples = @ExampleObject(name = "reported", value = EncroachmentExamples.REPORTED)))
    @APIResponse(
            responseCode = "403",
            description = "not-the-reporter; not-a-guarantor; state-claim-missing; forbidden")
    @APIResponse(
            responseCode = "409",
            description = "evidence-not-independent: two independent pieces are needed; encroachment-stage;"
                    + " encroachment-ballot-open; reverse-consensus-not-agreed: by no package that stands;"
                    + " ordinary-ballot-needed: it is confirmed provisionally already; no-ballot: nobody has acceded,"
                    + " or the rule is none for this")
    public Response confirm(
            @Parameter(description = "The report's id", example = EncroachmentExamples.ID) @PathParam("id") UUID id,
            @Valid ConfirmationBody body,
            @Context UriInfo uri) {
        return questions.confirmation(id, ConfirmationBody.rule(body), caller).toResponse(row -> opened(uri, row));
    }

    @POST
    @Path("/rescission")
    @RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
    @Command
    @Operation(
            operationId = "askForRescission",
            summary = "Open the ballot on rescinding the confirmation as an error",
            description = "For any guarantor that has acceded and for Ukraine.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReasonBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "older",
                                            summary = "An error",
                                            value = EncroachmentExamples.REASON)))
    @APIResponse(
            responseCode = "201",
            description = "The ballot is open; Location names it",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EncroachmentView.class),
                            examples = @ExampleObject(name = "reported", value = EncroachmentExamples.REPORTED)))
    @APIResponse(responseCode = "403", description = "not-a-guarantor; state-claim-missing; forbidden")
    @APIResponse(
            responseCode = "409",
            description =
                    "encroachment-stage: it is not confirmed; encroachment-ballot-open; no-ballot: nobody has acceded")
    public Response rescind(
            @Parameter(description = "The report's id", example = EncroachmentExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid ReasonBody body,
            @Context UriInfo uri) {
        return questions.rescission(id, body, caller).toResponse(row -> opened(uri, row));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
    @Command
    @Operation(
            operationId = "withdrawEncroachment",
            summary = "Withdraw a report of the delegate's own state",
            description = "Until it is decided; a ballot that is open on its confirmation ends with it.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReasonBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "older",
                                            summary = "An error",
                                            value = EncroachmentExamples.REASON)))
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EncroachmentView.class),
                            examples = @ExampleObject(name = "withdrawn", value = EncroachmentExamples.WITHDRAWN)))
    @APIResponse(
            responseCode = "403",
            description = "not-the-reporter: another state's report; state-claim-missing; forbidden")
    @APIResponse(responseCode = "409", description = "encroachment-stage: it is decided or withdrawn already")
    public Response withdraw(
            @Parameter(description = "The report's id", example = EncroachmentExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid ReasonBody body) {
        return withdrawing
                .withdraw(id, body, caller)
                .toResponse(row -> Response.ok(views.of(row)).build());
    }

    private Response opened(UriInfo uri, EncroachmentRow row) {
        return Response.created(uri.getBaseUriBuilder().path("v1/ballots/{id}").build(row.openBallotId))
                .entity(views.of(row))
                .build();
    }
}
