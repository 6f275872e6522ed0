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
import org.snapback.runtime.problem.Outcome;

/** What asks the guarantors to list subjects under an adopted text, or to delist some, over REST. */
@Path("/v1/packages/{id}")
@RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
@Tag(name = "Listings", description = "Subjects that join the annexes of an adopted text, or leave them")
class AnnexChangeResource {
    private final AnnexChanging changing;
    private final BallotAddress ballots;

    AnnexChangeResource(AnnexChanging changing, BallotAddress ballots) {
        this.changing = changing;
        this.ballots = ballots;
    }

    @POST
    @Path("listings")
    @Command
    @Operation(
            operationId = "requestListing",
            summary = "Ask the guarantors to list subjects under an adopted text",
            description =
                    "For a sponsor or Ukraine, while the package is ADOPTED. The subjects join the annexes in the versions that the"
                            + " register has now. A ballot decides by qualified majority; then they are listed, from that moment"
                            + " on, under the measures that are in force. Until then their names are not published.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AnnexChangeBody.class),
                            examples = @ExampleObject(name = "names", value = TextExamples.LISTING)))
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
                            schema = @Schema(implementation = AnnexChangeView.class)))
    @APIResponse(responseCode = "403", description = "not-a-sponsor; state-claim-missing; forbidden")
    @APIResponse(responseCode = "409", description = "wrong-stage: it is not ADOPTED; " + Desk.NOT_ASKED)
    @APIResponse(responseCode = "412", description = "stale: the package has changed since it was read")
    @APIResponse(responseCode = "422", description = "idempotency-key-reused")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Response list(
            @Parameter(description = "The package's id") @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the package that was read", required = true, example = "\"7\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid AnnexChangeBody body) {
        return answer(changing.request(id, AnnexChangeKind.LISTING, ifMatch, body));
    }

    @POST
    @Path("delistings")
    @Command
    @Operation(
            operationId = "requestDelisting",
            summary = "Ask the guarantors to delist subjects that were listed in error",
            description =
                    "For a sponsor, Ukraine or a state that the package binds, also while it is suspended or lifted. A ballot"
                            + " decides by qualified majority; then the subjects are delisted from that moment on, and the record"
                            + " of their listing stays. The conditions of easing do not apply.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AnnexChangeBody.class),
                            examples = @ExampleObject(name = "homonym", value = TextExamples.DELISTING)))
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
                            schema = @Schema(implementation = AnnexChangeView.class)))
    @APIResponse(responseCode = "403", description = "not-a-sponsor; state-claim-missing; forbidden")
    @APIResponse(
            responseCode = "409",
            description = "wrong-stage: it was never adopted, or has ended; " + Desk.NOT_ASKED)
    @APIResponse(responseCode = "412", description = "stale: the package has changed since it was read")
    @APIResponse(responseCode = "422", description = "idempotency-key-reused")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Response delist(
            @Parameter(description = "The package's id") @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the package that was read", required = true, example = "\"7\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid AnnexChangeBody body) {
        return answer(changing.request(id, AnnexChangeKind.DELISTING, ifMatch, body));
    }

    private Response answer(Outcome<AnnexChangeRow> outcome) {
        return outcome.toResponse(asked -> Response.accepted(AnnexChangeView.whole(asked))
                .header(HttpHeaders.LOCATION, ballots.of(asked.ballotId))
                .build());
    }
}
