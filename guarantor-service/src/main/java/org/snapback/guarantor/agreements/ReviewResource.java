package org.snapback.guarantor.agreements;

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
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.paging.Cursor;
import org.snapback.runtime.paging.Page;
import org.snapback.runtime.paging.PageRequest;
import org.snapback.runtime.problem.Problems;

/** Reviews of agreements over REST: anybody authenticated reads them, the secretariat concludes them. */
@Path("/v1/compact/reviews")
@Tag(name = "Compact", description = "The joint document that unites the agreements")
class ReviewResource {
    private final UkraineAccessions accessions;

    ReviewResource(UkraineAccessions accessions) {
        this.accessions = accessions;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(operationId = "listAgreementReviews", summary = "List reviews of agreements, oldest first")
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
                                                            implementation = ReviewView.class)),
                            examples = @ExampleObject(name = "page", value = CompactExamples.REVIEWS)))
    public Response list(@BeanParam ReviewFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        Optional<UUID> after = page.after(1).map(AgreementResource::id);
        return Page.answer(
                uri, page, accessions.after(after, filter, page.limit() + 1), row -> Cursor.of(row.id), ReviewView::of);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(operationId = "getAgreementReview", summary = "Read one review of an agreement")
    @APIResponse(
            responseCode = "200",
            description = "The review",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReviewView.class),
                            examples = @ExampleObject(name = "answer", value = CompactExamples.REVIEW)))
    public Response get(@Parameter(description = "The review's id") @PathParam("id") UUID id) {
        return accessions
                .find(id)
                .map(row -> Response.ok(ReviewView.of(row)).build())
                .orElseGet(() -> Problems.response(Problems.notFound("review", id)));
    }

    @POST
    @Path("/{id}/conclusion")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Command
    @Operation(operationId = "concludeAgreementReview", summary = "Close a review with its conclusion")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ConclusionBody.class),
                            examples = @ExampleObject(name = "body", value = CompactExamples.CONCLUSION)))
    @APIResponse(
            responseCode = "200",
            description = "The review, closed",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReviewView.class),
                            examples = @ExampleObject(name = "answer", value = CompactExamples.REVIEW)))
    @APIResponse(responseCode = "409", description = "review-closed: it has its conclusion")
    public Response conclude(
            @Parameter(description = "The review's id") @PathParam("id") UUID id, @NotNull @Valid ConclusionBody body) {
        return accessions
                .conclude(id, body.conclusion())
                .toResponse(row -> Response.ok(ReviewView.of(row)).build());
    }
}
