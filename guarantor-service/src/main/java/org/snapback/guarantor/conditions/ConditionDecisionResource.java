package org.snapback.guarantor.conditions;

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

/** What becomes of an attestation over REST: it is put to the vote, withdrawn, or revoked. */
@Path("/v1/conditions/{id}")
@RolesAllowed(Role.Names.BENEFICIARY)
@Tag(name = "Easing", description = "Which conditions of easing are met, and whether relief from measures continues")
class ConditionDecisionResource {
    private final Confirming confirming;
    private final Ending ending;
    private final ConditionEvidence evidence;
    private final Caller caller;

    ConditionDecisionResource(Confirming confirming, Ending ending, ConditionEvidence evidence, Caller caller) {
        this.confirming = confirming;
        this.ending = ending;
        this.evidence = evidence;
        this.caller = caller;
    }

    @POST
    @Path("/confirmation")
    @Command
    @Operation(
            operationId = "askToConfirmCondition",
            summary = "Open the ballot on an attestation",
            description = "For Ukraine. Both circles decide by unanimity within 72 hours on the text as it is now.")
    @APIResponse(
            responseCode = "201",
            description = "The ballot is open; Location names it",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ConditionView.class),
                            examples = @ExampleObject(name = "voted", value = ConditionExamples.VOTED)))
    @APIResponse(responseCode = "403", description = "state-claim-missing; forbidden")
    @APIResponse(
            responseCode = "409",
            description = "condition-stage: it is decided; condition-ballot-open;"
                    + " compensation-not-covered: awards are not paid; no-ballot: nobody has acceded")
    public Response confirm(
            @Parameter(description = "The attestation's id", example = ConditionExamples.ID) @PathParam("id") UUID id,
            @Context UriInfo uri) {
        return confirming
                .open(id, caller)
                .toResponse(row -> Response.created(
                                uri.getBaseUriBuilder().path("v1/ballots/{id}").build(row.openBallotId))
                        .entity(view(row))
                        .build());
    }

    @POST
    @Path("/withdrawal")
    @Command
    @Operation(
            operationId = "withdrawCondition",
            summary = "Withdraw an attestation that is not decided",
            description = "For Ukraine; a ballot that is open on it ends with it.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ConditionReason.class),
                            examples =
                                    @ExampleObject(
                                            name = "reason",
                                            summary = "A reason",
                                            value = ConditionExamples.REASON)))
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ConditionView.class),
                            examples = @ExampleObject(name = "withdrawn", value = ConditionExamples.WITHDRAWN)))
    @APIResponse(responseCode = "403", description = "state-claim-missing; forbidden")
    @APIResponse(responseCode = "409", description = "condition-stage: it is decided or withdrawn already")
    public Response withdraw(
            @Parameter(description = "The attestation's id", example = ConditionExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid ConditionReason body) {
        return ending.withdraw(id, body, caller)
                .toResponse(row -> Response.ok(view(row)).build());
    }

    @POST
    @Path("/revocation")
    @Command
    @Operation(
            operationId = "revokeCondition",
            summary = "Revoke an attestation that has been confirmed",
            description = "For Ukraine. The condition is not met from then on.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ConditionReason.class),
                            examples =
                                    @ExampleObject(
                                            name = "reason",
                                            summary = "A reason",
                                            value = ConditionExamples.REASON)))
    @APIResponse(
            responseCode = "200",
            description = "Revoked",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ConditionView.class),
                            examples = @ExampleObject(name = "revoked", value = ConditionExamples.REVOKED)))
    @APIResponse(responseCode = "403", description = "state-claim-missing; forbidden")
    @APIResponse(responseCode = "409", description = "condition-stage: it is not confirmed")
    public Response revoke(
            @Parameter(description = "The attestation's id", example = ConditionExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid ConditionReason body) {
        return ending.revoke(id, body, caller)
                .toResponse(row -> Response.ok(view(row)).build());
    }

    private ConditionView view(ConditionRow row) {
        return ConditionView.of(row, evidence.count(row.id));
    }
}
