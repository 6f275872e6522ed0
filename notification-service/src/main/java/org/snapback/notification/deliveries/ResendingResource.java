package org.snapback.notification.deliveries;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.snapback.notification.subscriptions.SubscriptionExamples;
import org.snapback.runtime.command.Command;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.json.Rfc3339;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.RefusedException;
import org.snapback.runtime.problem.Violation;

/** Delivers again, or for the first time, what was issued before. */
@Path("/v1/subscriptions/{id}")
@Tag(name = "Deliveries", description = "What became of each notice on its way")
class ResendingResource {
    private static final String SUBSCRIPTION = "The subscription's id";
    private static final String COUNTED = "How many are made; in a dry run, how many would be";

    private final Moving moving;
    private final DeliveryLog log;
    private final Resending resending;

    ResendingResource(Moving moving, DeliveryLog log, Resending resending) {
        this.moving = moving;
        this.log = log;
        this.resending = resending;
    }

    @POST
    @Path("/deliveries/{delivery}/resending")
    @RolesAllowed({Role.Names.MINISTRY, Role.Names.SECRETARIAT})
    @Command
    @Operation(
            operationId = "resendDelivery",
            summary = "Deliver one message again",
            description = "With the id that it had, as a delivery of its own.")
    @APIResponse(
            responseCode = "202",
            description = "On its way",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DeliveryRefView.class),
                            examples = @ExampleObject(name = "delivery", value = DeliveryExamples.REFERENCE)))
    @APIResponse(responseCode = "409", description = "subscription-standing: it has ended")
    public Response resendOne(
            @Parameter(description = SUBSCRIPTION, example = SubscriptionExamples.ID) @PathParam("id") UUID id,
            @Parameter(description = "The delivery's id", example = DeliveryExamples.ID) @PathParam("delivery")
                    UUID delivery) {
        return moving.living(id)
                .flatMap(one -> log.find(id, delivery)
                        .map(found -> Outcome.done(resending.resend(one, found)))
                        .orElseGet(() -> Outcome.refused(Problems.notFound("delivery", delivery))))
                .toResponse(
                        again -> Response.accepted(new DeliveryRefView(again)).build());
    }

    @POST
    @Path("/resendings")
    @RolesAllowed({Role.Names.MINISTRY, Role.Names.SECRETARIAT})
    @Command
    @Operation(operationId = "resendDeliveries", summary = "Deliver a range of messages again, or count it")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ResendBody.class),
                            examples = @ExampleObject(name = "range", value = DeliveryExamples.RESEND)))
    @APIResponse(
            responseCode = "202",
            description = COUNTED,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CountView.class),
                            examples = @ExampleObject(name = "count", value = DeliveryExamples.COUNT)))
    @APIResponse(responseCode = "409", description = "subscription-standing: it has ended")
    public Response resend(
            @Parameter(description = SUBSCRIPTION, example = SubscriptionExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid ResendBody body) {
        boolean dryRun = Boolean.TRUE.equals(body.dryRun());
        return moving.living(id).toResponse(one -> {
            String stream = (Boolean.TRUE.equals(body.exercise()) ? "exercise." : "ministry.") + one.state();
            boolean givenUp = Boolean.TRUE.equals(body.onlyGivenUp());
            long count = resending.resend(one, stream, body.fromNumber(), body.toNumber(), givenUp, dryRun);
            return Response.accepted(new CountView(count, dryRun)).build();
        });
    }

    @POST
    @Path("/replays")
    @RolesAllowed({Role.Names.MINISTRY, Role.Names.SECRETARIAT})
    @Command
    @Operation(
            operationId = "replayNotices",
            summary = "Deliver the notices of a time, or count them",
            description = "From a moment or from the beginning, as far as the subscription wants them. Ids stay.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReplayBody.class),
                            examples = @ExampleObject(name = "count", value = DeliveryExamples.REPLAY)))
    @APIResponse(
            responseCode = "202",
            description = COUNTED,
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CountView.class),
                            examples = @ExampleObject(name = "count", value = DeliveryExamples.COUNT)))
    @APIResponse(responseCode = "409", description = "subscription-standing: it has ended")
    public Response replay(
            @Parameter(description = SUBSCRIPTION, example = SubscriptionExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid ReplayBody body) {
        Instant from = moment("/from", body.from());
        Instant to = moment("/to", body.to());
        boolean exercise = Boolean.TRUE.equals(body.exercise());
        boolean dryRun = Boolean.TRUE.equals(body.dryRun());
        return moving.living(id)
                .toResponse(one -> Response.accepted(
                                new CountView(resending.replay(one, exercise, from, to, dryRun), dryRun))
                        .build());
    }

    private static Instant moment(String pointer, String text) {
        try {
            return text == null ? null : Rfc3339.moment(text);
        } catch (DateTimeException e) {
            throw new RefusedException(Refusal.of(
                    CommonProblem.VALIDATION,
                    "The time cannot be read",
                    List.of(new Violation(pointer, "moment", "An RFC 3339 moment such as 2026-11-01T00:00:00Z"))));
        }
    }
}
