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

/** Disputes of a report over REST: any guarantor that has acceded, once, with its reasons. */
@Path("/v1/encroachments/{id}/disputes")
@Tag(name = "Encroachments", description = "Who reports an encroachment, what is disputed, and what is confirmed")
class DisputeResource {
    private final Contesting contesting;
    private final EncroachmentRepository encroachments;
    private final DisputeRepository disputes;
    private final Standings standings;
    private final Caller caller;

    DisputeResource(
            Contesting contesting,
            EncroachmentRepository encroachments,
            DisputeRepository disputes,
            Standings standings,
            Caller caller) {
        this.contesting = contesting;
        this.encroachments = encroachments;
        this.disputes = disputes;
        this.standings = standings;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(operationId = "listDisputes", summary = "List a report's disputes in order of time")
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
                                                            implementation = DisputeView.class)),
                            examples = @ExampleObject(name = "page", value = EncroachmentExamples.DISPUTES)))
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
                        uri, page, disputes.listAfter(id, after, most), one -> Cursor.of(one.id), DisputeView::of))
                .orElseGet(() -> Problems.response(Refusals.notFound(id)));
    }

    @POST
    @RolesAllowed(Role.Names.DELEGATE)
    @Command
    @Operation(
            operationId = "disputeEncroachment",
            summary = "Dispute a report in the name of the delegate's own state",
            description = "A disputed report can be confirmed all the same; guarantors decide by vote.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DisputeBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "radar",
                                            summary = "Other observations",
                                            value = EncroachmentExamples.NEW_DISPUTE)))
    @APIResponse(
            responseCode = "201",
            description = "On file",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DisputeView.class),
                            examples = @ExampleObject(name = "dispute", value = EncroachmentExamples.DISPUTE)))
    @APIResponse(responseCode = "403", description = "not-a-guarantor; state-claim-missing; forbidden")
    @APIResponse(
            responseCode = "409",
            description = "encroachment-stage: it is decided; disputed-already: by the same state")
    public Response dispute(
            @Parameter(description = "The report's id", example = EncroachmentExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid DisputeBody dispute) {
        return contesting
                .dispute(id, dispute, caller)
                .toResponse(one -> Response.status(Response.Status.CREATED)
                        .entity(DisputeView.of(one))
                        .build());
    }
}
