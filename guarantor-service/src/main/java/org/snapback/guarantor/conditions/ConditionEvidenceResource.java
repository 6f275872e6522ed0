package org.snapback.guarantor.conditions;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.snapback.guarantor.encroachments.Standings;
import org.snapback.runtime.command.Command;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.paging.Cursor;
import org.snapback.runtime.paging.Page;
import org.snapback.runtime.paging.PageRequest;
import org.snapback.runtime.problem.Problems;

/** Evidence on an attestation over REST. */
@Path("/v1/conditions/{id}/evidence")
@Tag(name = "Easing", description = "Which conditions of easing are met, and whether relief from measures continues")
class ConditionEvidenceResource {
    private final Attesting attesting;
    private final ConditionRepository conditions;
    private final ConditionEvidence evidence;
    private final Standings standings;
    private final Caller caller;

    ConditionEvidenceResource(
            Attesting attesting,
            ConditionRepository conditions,
            ConditionEvidence evidence,
            Standings standings,
            Caller caller) {
        this.attesting = attesting;
        this.conditions = conditions;
        this.evidence = evidence;
        this.standings = standings;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(operationId = "listConditionEvidence", summary = "List an attestation's evidence in the order submitted")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header names the next",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties =
                                                    @SchemaProperty(
                                                            name = "items",
                                                            type = SchemaType.ARRAY,
                                                            implementation = EvidenceView.class)),
                            examples = @ExampleObject(name = "page", value = ConditionExamples.PIECES)))
    public Response list(
            @Parameter(description = "The attestation's id", example = ConditionExamples.ID) @PathParam("id") UUID id,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        Optional<UUID> after = page.after(1).map(ConditionResource::id);
        int most = page.limit() + 1;
        return conditions
                .findByIdOptional(id)
                .filter(row -> standings.seesWhatTheRosterSees(caller))
                .map(row -> Page.answer(
                        uri, page, evidence.listAfter(id, after, most), one -> Cursor.of(one.id), EvidenceView::of))
                .orElseGet(() -> Problems.response(Refusals.notFound(id)));
    }

    @POST
    @RolesAllowed(Role.Names.BENEFICIARY)
    @Command
    @Operation(
            operationId = "addConditionEvidence",
            summary = "Add a piece of evidence to an attestation",
            description = "For Ukraine, until the ballot opens.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EvidenceBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "report",
                                            summary = "A report",
                                            value = ConditionExamples.NEW_PIECE)))
    @APIResponse(
            responseCode = "201",
            description = "On file",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EvidenceView.class),
                            examples = @ExampleObject(name = "evidence", value = ConditionExamples.EVIDENCE)))
    @APIResponse(responseCode = "403", description = "state-claim-missing; forbidden")
    @APIResponse(
            responseCode = "409",
            description = "condition-stage: it is decided; condition-ballot-open: its text is being voted on;"
                    + " evidence-on-file; too-much-evidence")
    public Response add(
            @Parameter(description = "The attestation's id", example = ConditionExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid EvidenceBody piece) {
        return attesting
                .add(id, piece, caller)
                .toResponse(one -> Response.status(Response.Status.CREATED)
                        .entity(EvidenceView.of(one))
                        .build());
    }
}
