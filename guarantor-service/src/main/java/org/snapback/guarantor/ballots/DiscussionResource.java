package org.snapback.guarantor.ballots;

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

/** What is said on a text before the vote. */
@Path("/v1/ballots/{id}")
@Tag(name = "Ballots")
class DiscussionResource {
    private final Discussing discussing;
    private final BallotRepository ballots;
    private final CommentRepository comments;
    private final Caller caller;

    DiscussionResource(Discussing discussing, BallotRepository ballots, CommentRepository comments, Caller caller) {
        this.discussing = discussing;
        this.ballots = ballots;
        this.comments = comments;
        this.caller = caller;
    }

    @GET
    @Path("/comments")
    @Authenticated
    @Transactional
    @Operation(
            operationId = "listComments",
            summary = "List the written comments on a ballot's text in the order in which they were written")
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
                                                            implementation = CommentView.class)),
                            examples = @ExampleObject(name = "page", value = DiscussionExamples.COMMENTS)))
    public Response comments(
            @Parameter(description = "The ballot's id", example = BallotExamples.ID) @PathParam("id") UUID id,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        if (ballots.findByIdOptional(id).filter(Sight.of(caller)::sees).isEmpty()) {
            return Problems.response(Problems.notFound("ballot", id));
        }
        Optional<UUID> after = page.after(1).map(BallotResource::id);
        return Page.answer(
                uri,
                page,
                comments.listAfter(id, after, page.limit() + 1),
                comment -> Cursor.of(comment.id),
                CommentView::of);
    }

    @POST
    @Path("/comments")
    @RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
    @Command
    @Operation(
            operationId = "commentOnBallot",
            summary = "Comment on a ballot's text in writing",
            description = "For delegates of the electorate and Ukraine's, while the ballot is open. The electorate and"
                    + " Ukraine hear of it.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CommentRequest.class),
                            examples = @ExampleObject(name = "comment", value = DiscussionExamples.COMMENT)))
    @APIResponse(
            responseCode = "201",
            description = "The comment",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CommentView.class),
                            examples = @ExampleObject(name = "comment", value = DiscussionExamples.COMMENTED)))
    @APIResponse(responseCode = "403", description = "not-an-elector; state-claim-missing; forbidden")
    @APIResponse(responseCode = "409", description = "ballot-closed: it is decided already")
    public Response comment(
            @Parameter(description = "The ballot's id", example = BallotExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid CommentRequest comment) {
        return discussing.comment(id, comment.text(), caller).toResponse(row -> created(CommentView.of(row)));
    }

    @POST
    @Path("/scrutiny-reservations")
    @RolesAllowed(Role.Names.DELEGATE)
    @Command
    @Operation(
            operationId = "reserveScrutiny",
            summary = "Enter the scrutiny reservation of the delegate's own state",
            description =
                    "It tells the others that a parliament or government still examines the text. It is shown on the"
                            + " ballot and blocks nothing.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ScrutinyRequest.class),
                            examples = @ExampleObject(name = "reservation", value = DiscussionExamples.RESERVATION)))
    @APIResponse(
            responseCode = "201",
            description = "The reservation",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ScrutinyView.class),
                            examples = @ExampleObject(name = "reservation", value = DiscussionExamples.RESERVED)))
    @APIResponse(responseCode = "403", description = "not-an-elector; state-claim-missing; forbidden")
    @APIResponse(
            responseCode = "409",
            description = "scrutiny-reserved-already: one of this state stands; ballot-closed: it is decided already")
    public Response reserve(
            @Parameter(description = "The ballot's id", example = BallotExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid ScrutinyRequest reservation) {
        return discussing.reserve(id, reservation.reason(), caller).toResponse(DiscussionResource::created);
    }

    @POST
    @Path("/scrutiny-reservations/lifting")
    @RolesAllowed(Role.Names.DELEGATE)
    @Command
    @Operation(operationId = "liftScrutiny", summary = "Lift the scrutiny reservation of the delegate's own state")
    @APIResponse(
            responseCode = "201",
            description = "The reservation, lifted now",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ScrutinyView.class),
                            examples = @ExampleObject(name = "reservation", value = DiscussionExamples.LIFTED)))
    @APIResponse(responseCode = "403", description = "not-an-elector; state-claim-missing; forbidden")
    @APIResponse(
            responseCode = "409",
            description = "no-scrutiny-reservation: none of this state stands; ballot-closed: it is decided already")
    public Response lift(
            @Parameter(description = "The ballot's id", example = BallotExamples.ID) @PathParam("id") UUID id) {
        return discussing.lift(id, caller).toResponse(DiscussionResource::created);
    }

    private static Response created(Object view) {
        return Response.status(Response.Status.CREATED).entity(view).build();
    }
}
