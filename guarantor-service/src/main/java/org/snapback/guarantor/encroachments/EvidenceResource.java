package org.snapback.guarantor.encroachments;

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
import org.snapback.runtime.command.Command;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.paging.Cursor;
import org.snapback.runtime.paging.Page;
import org.snapback.runtime.paging.PageRequest;
import org.snapback.runtime.problem.Problems;

/** Evidence on a report over REST: any state that takes part lays its own before the others. */
@Path("/v1/encroachments/{id}/evidence")
@Tag(name = "Encroachments", description = "Who reports an encroachment, what is disputed, and what is confirmed")
class EvidenceResource {
    private final Contesting contesting;
    private final EncroachmentRepository encroachments;
    private final EvidenceRepository evidence;
    private final Standings standings;
    private final Caller caller;

    EvidenceResource(
            Contesting contesting,
            EncroachmentRepository encroachments,
            EvidenceRepository evidence,
            Standings standings,
            Caller caller) {
        this.contesting = contesting;
        this.encroachments = encroachments;
        this.evidence = evidence;
        this.standings = standings;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(operationId = "listEvidence", summary = "List a report's evidence in the order submitted")
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
                            examples = @ExampleObject(name = "page", value = EncroachmentExamples.PIECES)))
    public Response list(
            @Parameter(description = "The report's id", example = EncroachmentExamples.ID) @PathParam("id") UUID id,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        Optional<UUID> after = page.after(1).map(EncroachmentResource::id);
        int most = page.limit() + 1;
        return encroachments
                .findByIdOptional(id)
                .filter(standings.sight(caller)::sees)
                .map(row -> Page.answer(
                        uri, page, evidence.listAfter(id, after, most), one -> Cursor.of(one.id), EvidenceView::of))
                .orElseGet(() -> Problems.response(Refusals.notFound(id)));
    }

    @POST
    @RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
    @Command
    @Operation(
            operationId = "addEvidence",
            summary = "Add a piece of evidence in the name of the delegate's own state",
            description =
                    "Until the ballot on the confirmation opens; before the countersignature the reporting state alone.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EvidenceBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "tracks",
                                            summary = "Radar tracks",
                                            value = EncroachmentExamples.NEW_PIECE)))
    @APIResponse(
            responseCode = "201",
            description = "On file",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EvidenceView.class),
                            examples = @ExampleObject(name = "evidence", value = EncroachmentExamples.EVIDENCE)))
    @APIResponse(responseCode = "403", description = "not-a-guarantor; state-claim-missing; forbidden")
    @APIResponse(
            responseCode = "409",
            description = "encroachment-stage: it is decided; encroachment-ballot-open: its text is being voted on;"
                    + " evidence-on-file; too-much-evidence")
    public Response add(
            @Parameter(description = "The report's id", example = EncroachmentExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid EvidenceBody piece) {
        return contesting
                .add(id, piece, caller)
                .toResponse(one -> Response.status(Response.Status.CREATED)
                        .entity(EvidenceView.of(one))
                        .build());
    }
}
