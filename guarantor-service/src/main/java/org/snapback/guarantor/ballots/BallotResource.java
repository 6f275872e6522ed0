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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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

/** Ballots over REST: whoever may see one reads it, the delegates of its electorate vote. */
@Path("/v1/ballots")
@Tag(name = "Ballots", description = "How the guarantors decide on packages, encroachments and easing")
class BallotResource {
    private final Voting voting;
    private final BallotRepository ballots;
    private final Caller caller;

    BallotResource(Voting voting, BallotRepository ballots, Caller caller) {
        this.voting = voting;
        this.ballots = ballots;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            operationId = "listBallots",
            summary = "List the ballots that the caller may see, newest first",
            description = "Electors see their own; Ukraine, the secretariat and auditors see all; others see none.")
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
                                                            implementation = BallotSummary.class)),
                            examples = @ExampleObject(name = "page", value = BallotExamples.LIST)))
    public Response list(@BeanParam BallotFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        Optional<UUID> before = page.after(1).map(cursor -> id(cursor));
        List<BallotRow> found = ballots.listBefore(before, filter, Sight.of(caller), page.limit() + 1);
        return Page.answer(uri, page, found, ballot -> Cursor.of(ballot.id), BallotSummary::of);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(operationId = "getBallot", summary = "Read one ballot with its electorate, votes and tally")
    @APIResponse(
            responseCode = "200",
            description = "The ballot",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = BallotView.class),
                            examples = @ExampleObject(name = "ballot", value = BallotExamples.BALLOT)))
    public Response get(
            @Parameter(description = "The ballot's id", example = BallotExamples.ID) @PathParam("id") UUID id) {
        return visible(id, BallotView::of);
    }

    @GET
    @Path("/{id}/votes")
    @Authenticated
    @Transactional
    @Operation(operationId = "listVotes", summary = "List the votes on a ballot in order of state")
    @APIResponse(
            responseCode = "200",
            description = "All votes; an electorate is never larger than a page",
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
                                                            implementation = VoteView.class)),
                            examples = @ExampleObject(name = "votes", value = BallotExamples.VOTES)))
    public Response votes(
            @Parameter(description = "The ballot's id", example = BallotExamples.ID) @PathParam("id") UUID id) {
        return visible(id, row -> new Page<>(BallotView.votes(row.ballot())));
    }

    @POST
    @Path("/{id}/votes")
    @RolesAllowed(Role.Names.DELEGATE)
    @Command
    @Operation(
            operationId = "castVote",
            summary = "Cast or change the vote of the delegate's own state",
            description = "It counts if it is taken before the deadline. The last vote closes the ballot; on an urgent"
                    + " ballot so does the vote that decides it, and under SILENCE a vote AGAINST."
                    + " ABSTAIN_WITH_DECLARATION is for UNANIMITY_WITH_CONSTRUCTIVE_ABSTENTION; its statement is the"
                    + " declaration.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = VoteRequest.class),
                            examples = {
                                @ExampleObject(
                                        name = "for",
                                        summary = "In favour, with a statement",
                                        value = BallotExamples.VOTE),
                                @ExampleObject(
                                        name = "declaration",
                                        summary = "Constructive abstention: the statement is the declaration",
                                        value = BallotExamples.DECLARATION)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "The state's first vote on this ballot: the ballot with it",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = BallotView.class),
                            examples = @ExampleObject(name = "ballot", value = BallotExamples.BALLOT)))
    @APIResponse(
            responseCode = "200",
            description = "The vote is changed, or the same as before: the ballot with it",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = BallotView.class),
                            examples = @ExampleObject(name = "ballot", value = BallotExamples.BALLOT)))
    @APIResponse(
            responseCode = "403",
            description = "not-an-elector: the state has no vote on this ballot; state-claim-missing; forbidden")
    @APIResponse(
            responseCode = "409",
            description = "ballot-closed: it takes no more votes; other-text: the vote names another text's digest;"
                    + " choice-not-offered: the rule does not know the choice")
    public Response vote(
            @Parameter(description = "The ballot's id", example = BallotExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid VoteRequest vote) {
        return voting.vote(id, vote, caller)
                .toResponse(voted -> Response.status(voted.first() ? Response.Status.CREATED : Response.Status.OK)
                        .entity(BallotView.of(voted.ballot()))
                        .build());
    }

    private Response visible(UUID id, Function<BallotRow, Object> view) {
        return ballots.findByIdOptional(id)
                .filter(Sight.of(caller)::sees)
                .map(ballot -> Response.ok(view.apply(ballot)).build())
                .orElseGet(() -> Problems.response(Problems.notFound("ballot", id)));
    }

    static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key().getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.refused("The cursor is not one that this list gave");
        }
    }
}
