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
import org.snapback.runtime.version.Preconditions;

/** What puts a package to the guarantors, and takes it back, over REST. */
@Path("/v1/packages/{id}")
@RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
@Tag(name = "Decisions", description = "Proposal, withdrawal and escalation")
class DecisionResource {
    private static final String PACKAGE = "The package's id";
    private static final String ETAG = "The package's version";
    private static final String BALLOT = "The ballot at guarantor-service";
    private static final String SPONSORS = "not-a-sponsor; state-claim-missing; forbidden";

    private final Proposals proposals;
    private final Escalating escalating;
    private final PackageViews views;
    private final BallotAddress ballots;

    DecisionResource(Proposals proposals, Escalating escalating, PackageViews views, BallotAddress ballots) {
        this.proposals = proposals;
        this.escalating = escalating;
        this.views = views;
        this.ballots = ballots;
    }

    @POST
    @Path("/proposal")
    @Command
    @Operation(
            operationId = "proposePackage",
            summary = "Propose a draft to the guarantors",
            description = "Freezes text and annexes and asks guarantor-service to open the ballot that Location names."
                    + " The electorate, Ukraine, the secretariat and auditors see the package from now on.")
    @APIResponse(
            responseCode = "202",
            description = "Proposed; the ballot opens",
            headers = {
                @Header(name = "Location", description = BALLOT, schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProposalView.class)))
    @APIResponse(responseCode = "403", description = SPONSORS)
    @APIResponse(
            responseCode = "409",
            description = "wrong-stage: it has been proposed, or is past that; guarantor-not-known-here;"
                    + " state-not-acceded")
    @APIResponse(responseCode = "412", description = "stale: the package has changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "proposal-incomplete: the violations list every broken rule; idempotency-key-reused")
    public Response propose(
            @Parameter(description = PACKAGE) @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the version that is meant; optional", example = "\"7\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        return proposals.propose(id, ifMatch).toResponse(row -> {
            String ballot = ballots.of(row.ballotId);
            return Response.accepted(ProposalView.of(row, ballot))
                    .header(HttpHeaders.LOCATION, ballot)
                    .tag(Preconditions.tag(row.version))
                    .build();
        });
    }

    @POST
    @Path("/withdrawal")
    @Command
    @Operation(
            operationId = "withdrawPackage",
            summary = "Take a draft or a proposal back for good",
            description = "A ballot that is open on it is void, also where its last vote crosses this.")
    @APIResponse(
            responseCode = "200",
            description = "The package, withdrawn",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PackageView.class)))
    @APIResponse(responseCode = "403", description = SPONSORS)
    @APIResponse(responseCode = "409", description = "wrong-stage: it has been decided or withdrawn")
    public Response withdraw(@Parameter(description = PACKAGE) @PathParam("id") UUID id) {
        return proposals.withdraw(id).toResponse(row -> views.answer(Response.ok(), row));
    }

    @POST
    @Path("/escalations")
    @Command
    @Operation(
            operationId = "requestEscalation",
            summary = "Ask the guarantors for the next rung",
            description = "For a sponsor or Ukraine. A ballot decides; then the rung's measures come into force.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EscalationBody.class),
                            examples = @ExampleObject(name = "strikes", value = Examples.ESCALATION)))
    @APIResponse(
            responseCode = "202",
            description = "Asked for; the ballot opens",
            headers = @Header(name = "Location", description = BALLOT, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EscalationView.class)))
    @APIResponse(responseCode = "403", description = SPONSORS)
    @APIResponse(responseCode = "409", description = "wrong-stage: it is not adopted; no-next-rung; " + Desk.NOT_ASKED)
    public Response escalate(
            @Parameter(description = PACKAGE) @PathParam("id") UUID id, @NotNull @Valid EscalationBody body) {
        return escalating
                .request(id, body.reason())
                .toResponse(asked -> Response.accepted(EscalationView.whole(asked))
                        .header(HttpHeaders.LOCATION, ballots.of(asked.ballotId))
                        .build());
    }
}
