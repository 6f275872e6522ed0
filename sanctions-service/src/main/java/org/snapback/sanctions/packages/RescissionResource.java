package org.snapback.sanctions.packages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

/** What asks the guarantors to correct an error, over REST. */
@Path("/v1/packages/{id}/rescission")
@RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
@Tag(name = "Corrections", description = "Rescission and corrigenda: what corrects an error and is not easing")
class RescissionResource {
    private final Rescinding rescinding;
    private final BallotAddress ballots;

    RescissionResource(Rescinding rescinding, BallotAddress ballots) {
        this.rescinding = rescinding;
        this.ballots = ballots;
    }

    @POST
    @Command
    @Operation(
            operationId = "requestRescission",
            summary = "Ask the guarantors to rescind a package as an error",
            description = "For a sponsor, Ukraine or a state that the package binds. A ballot decides by qualified"
                    + " majority; then the package ends from that moment, whatever of it is in force or eased. The"
                    + " conditions of easing do not apply.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RescissionBody.class),
                            examples = @ExampleObject(name = "error", value = EasingExamples.RESCISSION)))
    @APIResponse(
            responseCode = "202",
            description = "Asked for; the ballot opens",
            headers =
                    @Header(
                            name = "Location",
                            description = "The ballot at guarantor-service",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RescissionView.class)))
    @APIResponse(responseCode = "403", description = "not-a-sponsor; state-claim-missing; forbidden")
    @APIResponse(
            responseCode = "409",
            description = "wrong-stage: it was never adopted, or has ended; " + Desk.NOT_ASKED)
    public Response rescind(
            @Parameter(description = "The package's id") @PathParam("id") UUID id,
            @NotNull @Valid RescissionBody body) {
        return rescinding
                .request(id, body.reason())
                .toResponse(asked -> Response.accepted(RescissionView.whole(asked))
                        .header(HttpHeaders.LOCATION, ballots.of(asked.ballotId))
                        .build());
    }
}
