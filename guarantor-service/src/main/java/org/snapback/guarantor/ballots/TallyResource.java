package org.snapback.guarantor.ballots;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.problem.Problems;

/** What counts and what is still needed, of a ballot or of an imagined one. */
@Path("/v1/ballots")
@Tag(name = "Ballots")
class TallyResource {
    private final BallotRepository ballots;
    private final Caller caller;

    TallyResource(BallotRepository ballots, Caller caller) {
        this.ballots = ballots;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/tally")
    @Authenticated
    @Transactional
    @Operation(
            operationId = "getTally",
            summary = "Read what counts on a ballot and what is still needed",
            description =
                    "While it is open: each limb of the rule, the smallest further sets of states that would carry"
                            + " or block it, the states that are decisive, and whom an adoption would bind. Afterwards: why it"
                            + " ended as it did, limb by limb, and whom it binds. Exact for every rule.")
    @APIResponse(
            responseCode = "200",
            description = "The tally in full",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = TallyInFullView.class),
                            examples = @ExampleObject(name = "tally", value = BallotExamples.TALLY)))
    public Response tally(
            @Parameter(description = "The ballot's id", example = BallotExamples.ID) @PathParam("id") UUID id) {
        return ballots.findByIdOptional(id)
                .filter(Sight.of(caller)::sees)
                .map(row -> Response.ok(TallyInFullView.of(row.ballot())).build())
                .orElseGet(() -> Problems.response(Problems.notFound("ballot", id)));
    }

    @POST
    @Path("/simulation")
    @RolesAllowed({
        Role.Names.DELEGATE,
        Role.Names.BENEFICIARY,
        Role.Names.MINISTRY,
        Role.Names.SECRETARIAT,
        Role.Names.AUDITOR
    })
    @Operation(
            operationId = "simulateBallot",
            summary = "Count an imagined ballot",
            description = "Answers for an imagined electorate, rule and votes what a ballot's tally answers. Nothing is"
                    + " kept and nobody is told.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SimulationRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "adoption",
                                            summary = "An adoption by qualified majority, two of three have voted",
                                            value = BallotExamples.SIMULATION)))
    @APIResponse(
            responseCode = "200",
            description = "Its tally in full",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = TallyInFullView.class),
                            examples = @ExampleObject(name = "tally", value = BallotExamples.TALLY)))
    public Response simulate(@NotNull @Valid SimulationRequest imagined) {
        return Simulation.of(imagined).toResponse(tally -> Response.ok(tally).build());
    }
}
