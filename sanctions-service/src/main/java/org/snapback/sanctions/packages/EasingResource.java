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
import org.snapback.sanctions.packages.model.EasingKind;

/** What asks the guarantors to ease a package, over REST. */
@Path("/v1/packages/{id}")
@RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
@Tag(name = "Easing", description = "Suspension and lifting")
class EasingResource {
    private static final String PACKAGE = "The package's id";
    private static final String BALLOT = "The ballot at guarantor-service";
    private static final String SPONSORS = "not-a-sponsor; state-claim-missing; forbidden";
    private static final String REFUSED =
            "wrong-stage: it is not adopted; wrong-measure-stage; conditions-not-met; " + Desk.NOT_ASKED;

    private final Easing easing;
    private final BallotAddress ballots;

    EasingResource(Easing easing, BallotAddress ballots) {
        this.easing = easing;
        this.ballots = ballots;
    }

    @POST
    @Path("/suspension")
    @Command
    @Operation(
            operationId = "requestSuspension",
            summary = "Ask the guarantors to suspend a package, or measures of it",
            description = "For a sponsor or Ukraine, once the conditions that the package names are confirmed. A ballot"
                    + " decides by unanimity. A confirmed encroachment brings everything back.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EasingBody.class),
                            examples = @ExampleObject(name = "measure", value = EasingExamples.SUSPENSION)))
    @APIResponse(
            responseCode = "202",
            description = "Asked for; the ballot opens",
            headers = @Header(name = "Location", description = BALLOT, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EasingView.class)))
    @APIResponse(responseCode = "403", description = SPONSORS)
    @APIResponse(responseCode = "409", description = REFUSED + "; easing-not-foreseen")
    public Response suspend(
            @Parameter(description = PACKAGE) @PathParam("id") UUID id, @NotNull @Valid EasingBody body) {
        return ask(id, EasingKind.SUSPENSION, body);
    }

    @POST
    @Path("/lifting")
    @Command
    @Operation(
            operationId = "requestLifting",
            summary = "Ask the guarantors to lift a package, or measures of it",
            description = "For a sponsor or Ukraine, once all conditions are confirmed. A ballot decides by unanimity."
                    + " While the snapback period runs, a confirmed encroachment brings everything back.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EasingBody.class),
                            examples = @ExampleObject(name = "package", value = EasingExamples.LIFTING)))
    @APIResponse(
            responseCode = "202",
            description = "Asked for; the ballot opens",
            headers = @Header(name = "Location", description = BALLOT, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EasingView.class)))
    @APIResponse(responseCode = "403", description = SPONSORS)
    @APIResponse(responseCode = "409", description = REFUSED)
    public Response lift(@Parameter(description = PACKAGE) @PathParam("id") UUID id, @NotNull @Valid EasingBody body) {
        return ask(id, EasingKind.LIFTING, body);
    }

    private Response ask(UUID id, EasingKind kind, EasingBody body) {
        return easing.request(id, kind, body.named(), body.reason())
                .toResponse(asked -> Response.accepted(EasingView.whole(asked))
                        .header(HttpHeaders.LOCATION, ballots.of(asked.ballotId))
                        .build());
    }
}
