package org.snapback.sanctions.screening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.snapback.runtime.identity.Role;

/** Screening over REST. Names travel in bodies, and are neither kept nor logged. */
@Path("/v1/screening")
@RolesAllowed({
    Role.Names.DELEGATE,
    Role.Names.BENEFICIARY,
    Role.Names.MINISTRY,
    Role.Names.PARTNER,
    Role.Names.SECRETARIAT,
    Role.Names.AUDITOR
})
@Tag(name = "Screening", description = "Whether a name, a ship or a company is one that a list names, and why")
class ScreeningResource {
    private final Screening screening;

    ScreeningResource(Screening screening) {
        this.screening = screening;
    }

    @POST
    @Transactional
    @Operation(
            operationId = "screen",
            summary = "Screen up to 500 names or identifiers",
            description = "Changes nothing and keeps nothing. Each hit lists what its score is made of; the answer says"
                    + " as of which imports it was given, with which version of the model and which threshold.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScreeningBody.class),
                            examples = @ExampleObject(name = "queries", value = ScreeningExamples.QUERIES)))
    @APIResponse(
            responseCode = "200",
            description = "A result for each query",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScreeningView.class)))
    @APIResponse(
            responseCode = "503",
            description = "temporarily-unavailable: the index of names is being derived; nothing was checked")
    public Response screen(@NotNull @Valid ScreeningBody body) {
        return screening.screen(body).toResponse(view -> Response.ok(view).build());
    }
}
