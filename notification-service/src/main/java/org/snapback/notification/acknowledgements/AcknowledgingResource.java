package org.snapback.notification.acknowledgements;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.snapback.notification.notices.NoticeRef;
import org.snapback.runtime.command.Command;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.RefusedException;

/** How a state says over REST that it has heard. */
@Path("/v1/notices/{number}/acknowledgement")
@Tag(name = "Acknowledgements")
class AcknowledgingResource {
    private final AcknowledgementRepository acknowledgements;
    private final Acknowledging acknowledging;
    private final Caller caller;

    AcknowledgingResource(AcknowledgementRepository acknowledgements, Acknowledging acknowledging, Caller caller) {
        this.acknowledgements = acknowledgements;
        this.acknowledging = acknowledging;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.Names.MINISTRY, Role.Names.DELEGATE})
    @Command
    @Operation(
            operationId = "acknowledgeNotice",
            summary = "Say that the caller's state has heard a notice that demands an answer",
            description = "A second time changes nothing. What was answered in the meantime needs no acknowledgement.")
    @APIResponse(
            responseCode = "200",
            description = "Acknowledged, or ended before",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AcknowledgementView.class),
                            examples =
                                    @ExampleObject(
                                            name = "acknowledged",
                                            value = AcknowledgementExamples.ACKNOWLEDGED)))
    @APIResponse(
            responseCode = "404",
            description = "not-found: the state was told no such notice, or it demands no answer")
    public Response acknowledge(
            @Parameter(description = "The notice's number", example = "17") @PathParam("number") long number,
            @Parameter(description = "Whether the number is of what is told of exercises") @QueryParam("exercise")
                    boolean exercise) {
        return acknowledgements
                .lock(new NoticeRef((exercise ? "exercise." : "ministry.") + own(), number))
                .map(row -> {
                    acknowledging.acknowledge(row, Way.REST, caller.subject());
                    return Response.ok(AcknowledgementView.of(row)).build();
                })
                .orElseGet(() -> Problems.response(Problems.notFound("notice that demands an answer,", number)));
    }

    private String own() {
        return caller.state()
                .orElseThrow(() -> new RefusedException(Refusal.of(
                        CommonProblem.STATE_CLAIM_MISSING, "A state acknowledges, and the token names none")));
    }
}
