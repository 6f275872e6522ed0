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

/** The brake (article 31(2) TEU). */
@Path("/v1/ballots")
@Tag(name = "Ballots")
class BrakeResource {
    private final Brakes brakes;
    private final Caller caller;

    BrakeResource(Brakes brakes, Caller caller) {
        this.brakes = brakes;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/brake")
    @RolesAllowed(Role.Names.DELEGATE)
    @Command
    @Operation(
            operationId = "pullBrake",
            summary = "Stop a majority ballot and refer it to leaders",
            description = "For vital and stated reasons of national policy, once a ballot. The votes cast are void;"
                    + " leaders decide on the same text by unanimity within 72 hours, or it lapses.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = BrakeRequest.class),
                            examples = @ExampleObject(name = "brake", value = BallotExamples.BRAKE)))
    @APIResponse(
            responseCode = "201",
            description = "The ballot, at leaders now",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = BallotView.class),
                            examples = @ExampleObject(name = "ballot", value = BallotExamples.REFERRED)))
    @APIResponse(
            responseCode = "403",
            description = "not-an-elector: the state has no vote on this ballot; state-claim-missing; forbidden")
    @APIResponse(
            responseCode = "409",
            description = "ballot-closed; no-majority-ballot: it is not decided by majority; brake-pulled-before: the"
                    + " brake works once")
    public Response brake(
            @Parameter(description = "The ballot's id", example = BallotExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid BrakeRequest brake) {
        return brakes.brake(id, brake, caller)
                .toResponse(row -> Response.status(Response.Status.CREATED)
                        .entity(BallotView.of(row))
                        .build());
    }
}
