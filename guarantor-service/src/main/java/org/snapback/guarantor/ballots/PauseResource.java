package org.snapback.guarantor.ballots;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

/** The pause of a ballot on a confirmation. */
@Path("/v1/ballots/{id}")
@Tag(name = "Ballots")
class PauseResource {
    private final Pauses pauses;
    private final Caller caller;

    PauseResource(Pauses pauses, Caller caller) {
        this.pauses = pauses;
        this.caller = caller;
    }

    @POST
    @Path("/pause")
    @RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
    @Command
    @Operation(
            operationId = "pauseBallot",
            summary = "Pause a ballot on a confirmation, or ask for it",
            description =
                    "Once, before it closes, for at most 24 hours: Ukraine at once, electors when a quarter of them"
                            + " has asked. Meanwhile no vote counts; the deadline moves by the pause's length.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PauseBody.class),
                            examples = @ExampleObject(name = "pause", value = BallotExamples.PAUSE)))
    @APIResponse(
            responseCode = "201",
            description = "The ballot, paused or with one more that asks",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = BallotView.class),
                            examples = @ExampleObject(name = "ballot", value = BallotExamples.BALLOT)))
    @APIResponse(
            responseCode = "403",
            description = "not-an-elector: the state has no vote on this ballot; state-claim-missing; forbidden")
    @APIResponse(
            responseCode = "409",
            description = "ballot-closed; not-pausable: it is not about a confirmation; paused-before;"
                    + " pause-asked-already: the same state has asked")
    public Response pause(
            @Parameter(description = "The ballot's id", example = BallotExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid PauseBody pause) {
        return pauses.pause(id, pause, caller)
                .toResponse(row -> Response.status(Response.Status.CREATED)
                        .entity(BallotView.of(row))
                        .build());
    }

    @POST
    @Path("/resumption")
    @RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
    @Command
    @Operation(
            operationId = "resumeBallot",
            summary = "End a pause before its time",
            description =
                    "For Ukraine where it paused the ballot, for each elector that asked for the pause otherwise.")
    @APIResponse(
            responseCode = "200",
            description = "The ballot, in which votes count again",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = BallotView.class),
                            examples = @ExampleObject(name = "ballot", value = BallotExamples.BALLOT)))
    @APIResponse(
            responseCode = "403",
            description = "not-your-pause: others asked for it; state-claim-missing; forbidden")
    @APIResponse(responseCode = "409", description = "ballot-not-paused")
    public Response resume(
            @Parameter(description = "The ballot's id", example = BallotExamples.ID) @PathParam("id") UUID id) {
        return pauses.resume(id, caller)
                .toResponse(row -> Response.ok(BallotView.of(row)).build());
    }
}
