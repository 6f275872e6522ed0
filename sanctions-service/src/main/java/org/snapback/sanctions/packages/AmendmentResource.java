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

/** What asks the guarantors to change an adopted text, over REST. */
@Path("/v1/packages/{id}/amendment")
@RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
@Tag(name = "Amendments", description = "Changes of an adopted text, by the rule of its adoption")
class AmendmentResource {
    private final Amending amending;
    private final BallotAddress ballots;

    AmendmentResource(Amending amending, BallotAddress ballots) {
        this.amending = amending;
        this.ballots = ballots;
    }

    @POST
    @Command
    @Operation(
            operationId = "requestAmendment",
            summary = "Ask the guarantors to change an adopted text",
            description =
                    "For a sponsor or Ukraine, while the package is ADOPTED. The body is the whole amended text: a measure"
                            + " with its id stays that measure, one without is new. A ballot decides by the rule of the adoption; then"
                            + " the amended text is the package's from that moment on, and new measures of the rungs that stand begin."
                            + " What binds already is not eased: its measures, kinds and periods stay.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AmendmentBody.class),
                            examples = @ExampleObject(name = "measure", value = TextExamples.AMENDMENT)))
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
                            schema = @Schema(implementation = AmendmentView.class)))
    @APIResponse(responseCode = "403", description = "not-a-sponsor; state-claim-missing; forbidden")
    @APIResponse(
            responseCode = "409",
            description = "wrong-stage: it is not ADOPTED; nothing-amended; " + Desk.NOT_ASKED)
    @APIResponse(responseCode = "412", description = "stale: the package has changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "proposal-incomplete; not-an-amendment: the violations list what it would ease or make act"
                    + " backwards; idempotency-key-reused")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Response amend(
            @Parameter(description = "The package's id") @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the package that was read", required = true, example = "\"7\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid AmendmentBody body) {
        return amending.request(id, ifMatch, body)
                .toResponse(asked -> Response.accepted(AmendmentView.whole(asked))
                        .header(HttpHeaders.LOCATION, ballots.of(asked.ballotId))
                        .build());
    }
}
