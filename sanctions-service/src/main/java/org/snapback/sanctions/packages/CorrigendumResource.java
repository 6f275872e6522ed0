package org.snapback.sanctions.packages;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
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

/** What asks the guarantors to correct an obvious error of an adopted text, over REST. */
@Path("/v1/packages/{id}/corrigendum")
@RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
@Tag(name = "Corrections")
class CorrigendumResource {
    private final Correcting correcting;
    private final BallotAddress ballots;

    CorrigendumResource(Correcting correcting, BallotAddress ballots) {
        this.correcting = correcting;
        this.ballots = ballots;
    }

    @POST
    @Command
    @Operation(
            operationId = "requestCorrigendum",
            summary = "Ask the guarantors to correct an obvious error of an adopted text",
            description =
                    "For a sponsor, Ukraine or a state that the package binds, also while it is suspended or lifted."
                            + " It corrects wording, references, review dates, and how a designation is spelt; nothing of"
                            + " substance. A ballot decides by qualified majority; then the corrected text is the package's from"
                            + " that moment on. The conditions of easing do not apply.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CorrigendumBody.class),
                            examples = @ExampleObject(name = "error", value = TextExamples.CORRIGENDUM)))
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
                            schema = @Schema(implementation = CorrigendumView.class)))
    @APIResponse(responseCode = "403", description = "not-a-sponsor; state-claim-missing; forbidden")
    @APIResponse(
            responseCode = "409",
            description = "wrong-stage: it was never adopted, or has ended; nothing-corrected; " + Desk.NOT_ASKED)
    @APIResponse(responseCode = "412", description = "stale: the package has changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "not-a-corrigendum: the violations list what it would change beside wording;"
                    + " idempotency-key-reused")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Response correct(
            @Parameter(description = "The package's id") @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the package that was read", required = true, example = "\"7\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid CorrigendumBody body) {
        return correcting
                .request(id, ifMatch, body)
                .toResponse(asked -> Response.accepted(CorrigendumView.whole(asked))
                        .header(HttpHeaders.LOCATION, ballots.of(asked.ballotId))
                        .build());
    }
}
