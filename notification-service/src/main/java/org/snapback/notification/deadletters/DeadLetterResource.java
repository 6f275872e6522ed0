package org.snapback.notification.deadletters;

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

/** Dead letters over REST, for operators alone. */
@Path("/v1/dead-letters")
@Tag(name = "Dead letters", description = "Messages that a consumer of any service could not use")
@RolesAllowed(Role.Names.OPERATOR)
class DeadLetterResource {
    private static final String ID = "The dead letter's id";

    private final DeadLetters deciding;
    private final DeadLetterRepository letters;
    private final Caller caller;

    DeadLetterResource(DeadLetters deciding, DeadLetterRepository letters, Caller caller) {
        this.deciding = deciding;
        this.letters = letters;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(operationId = "listDeadLetters", summary = "List dead letters, newest first")
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
                                                            implementation = DeadLetterView.class)),
                            examples = @ExampleObject(name = "page", value = DeadLetterExamples.LIST)))
    public Response list(@BeanParam DeadLetterFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        Optional<UUID> before = page.after(1).map(DeadLetterResource::id);
        return Page.answer(
                uri,
                page,
                letters.listBefore(before, filter, page.limit() + 1),
                letter -> Cursor.of(letter.id),
                DeadLetterView::of);
    }

    @GET
    @Path("/reasons")
    @Transactional
    @Operation(operationId = "listDeadLetterReasons", summary = "Count dead letters by consumer and reason")
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
                                                            implementation = ReasonView.class)),
                            examples = @ExampleObject(name = "page", value = DeadLetterExamples.REASONS)))
    public Response reasons(@BeanParam PageRequest page, @Context UriInfo uri) {
        return Page.answer(
                uri,
                page,
                letters.reasons(page.after(2), page.limit() + 1),
                reason -> Cursor.of(reason.consumer(), reason.reason()),
                reason -> reason);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getDeadLetter", summary = "Read one dead letter with its headers")
    @APIResponse(
            responseCode = "200",
            description = "The dead letter",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DeadLetterView.class),
                            examples = @ExampleObject(name = "open", value = DeadLetterExamples.LETTER)))
    public Response get(@Parameter(description = ID, example = DeadLetterExamples.ID) @PathParam("id") UUID id) {
        return letters.findByIdOptional(id)
                .map(letter -> Response.ok(DeadLetterView.of(letter, MessageHeader.read(letters.message(id).headers)))
                        .build())
                .orElseGet(() -> Problems.response(Problems.notFound("dead letter", id)));
    }

    @POST
    @Path("/{id}/replay")
    @Command
    @Operation(
            operationId = "replayDeadLetter",
            summary = "Hand a dead letter to its consumer again",
            description = "As if it came from its topic: what was handled in the meantime changes nothing. One that"
                    + " fails again is OPEN again, with one failure more.")
    @APIResponse(
            responseCode = "200",
            description = "It is on its way",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DeadLetterView.class),
                            examples = @ExampleObject(name = "replayed", value = DeadLetterExamples.REPLAYED)))
    @APIResponse(
            responseCode = "409",
            description =
                    "dead-letter-state: it was discarded; dead-letter-not-replayable: it names no consumer, or its"
                            + " message is too large")
    public Response replay(@Parameter(description = ID, example = DeadLetterExamples.ID) @PathParam("id") UUID id) {
        return deciding.replay(id, caller.subject()).toResponse(DeadLetterResource::answer);
    }

    @POST
    @Path("/replays")
    @Command
    @Operation(
            operationId = "replayDeadLetters",
            summary = "Replay all open dead letters of a consumer, of a reason, or of both",
            description =
                    "In the order in which they lay on their topics; at most 1,000 a request. With dryRun they are"
                            + " only counted.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReplaysBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "reason",
                                            summary = "Count all of a reason",
                                            value = DeadLetterExamples.ALL_OF_A_REASON)))
    @APIResponse(
            responseCode = "200",
            description = "How many",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReplaysView.class),
                            examples = @ExampleObject(name = "counted", value = DeadLetterExamples.COUNTED)))
    public Response replayAll(@NotNull @Valid ReplaysBody body) {
        return Response.ok(deciding.replayAll(body, caller.subject())).build();
    }

    @POST
    @Path("/{id}/discard")
    @Command
    @Operation(operationId = "discardDeadLetter", summary = "Decide that a dead letter is not to be handled")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DiscardBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "stray",
                                            summary = "With a reason",
                                            value = DeadLetterExamples.DISCARD)))
    @APIResponse(
            responseCode = "200",
            description = "It is discarded",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DeadLetterView.class),
                            examples = @ExampleObject(name = "discarded", value = DeadLetterExamples.DISCARDED)))
    @APIResponse(responseCode = "409", description = "dead-letter-state: it is not open")
    public Response discard(
            @Parameter(description = ID, example = DeadLetterExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid DiscardBody body) {
        return deciding.discard(id, body.reason(), caller.subject()).toResponse(DeadLetterResource::answer);
    }

    private static Response answer(DeadLetter letter) {
        return Response.ok(DeadLetterView.of(letter)).build();
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key().getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.refused("The cursor is not one that this list gave");
        }
    }
}
