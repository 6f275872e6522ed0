package org.snapback.notification.webhooks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
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
import org.snapback.notification.subscriptions.ChannelType;
import org.snapback.notification.subscriptions.Subscription;
import org.snapback.notification.subscriptions.SubscriptionExamples;
import org.snapback.notification.subscriptions.SubscriptionSight;
import org.snapback.runtime.command.Command;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.paging.Page;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;

/** The secrets of a webhook: public keys are read, a new secret is shown once. */
@Path("/v1/subscriptions/{id}/secrets")
@Tag(name = "Subscriptions", description = "Who is told what, where and how")
class SecretResource {
    private static final String SUBSCRIPTION = "The subscription's id";
    private static final Duration USUAL = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofDays(7);
    private static final String KEY =
            "{\"publicKey\": \"whpk_MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXA=\","
                    + " \"since\": \"2026-11-25T10:00:00Z\"}";
    private static final String MADE = "{\"secret\": \"whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD\","
            + " \"publicKey\": \"whpk_MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXA=\"}";

    private final SubscriptionSight sight;
    private final WebhookSecrets secrets;

    SecretResource(SubscriptionSight sight, WebhookSecrets secrets) {
        this.sight = sight;
        this.secrets = secrets;
    }

    @GET
    @RolesAllowed({Role.Names.MINISTRY, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Transactional
    @Operation(operationId = "listWebhookKeys", summary = "List the public keys that hold now, newest first")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
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
                                                            implementation = SecretView.class)),
                            examples = @ExampleObject(name = "keys", value = "{\"items\": [" + KEY + "]}")))
    public Response list(
            @Parameter(description = SUBSCRIPTION, example = SubscriptionExamples.ID) @PathParam("id") UUID id) {
        return webhook(id).toResponse(one -> {
            List<SecretView> keys = secrets.holding(id).stream()
                    .map(held -> new SecretView(null, held.keys().publicText(), held.since(), held.until()))
                    .toList();
            return Response.ok(new Page<>(keys)).build();
        });
    }

    @POST
    @RolesAllowed({Role.Names.MINISTRY, Role.Names.SECRETARIAT})
    @Command(secret = true)
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Make a new secret and a new key pair",
            description = "Messages carry the signatures of all that hold, until those of before end.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RotationBody.class),
                            examples = @ExampleObject(name = "day", value = "{\"overlap\": \"P1D\"}")))
    @APIResponse(
            responseCode = "201",
            description = "The new secret, shown once",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SecretView.class),
                            examples = @ExampleObject(name = "secret", value = MADE)))
    public Response rotate(
            @Parameter(description = SUBSCRIPTION, example = SubscriptionExamples.ID) @PathParam("id") UUID id,
            @NotNull RotationBody body) {
        Duration overlap = Objects.requireNonNullElse(body.overlap(), USUAL);
        if (overlap.isNegative() || overlap.compareTo(LONGEST) > 0) {
            return Problems.response(Refusal.of(
                    CommonProblem.VALIDATION,
                    "The overlap is out of range",
                    List.of(new Violation("/overlap", "range", "From PT0S to P7D"))));
        }
        return webhook(id).toResponse(one -> {
            SigningKeys keys = secrets.rotate(id, overlap);
            return Response.status(Response.Status.CREATED)
                    .entity(new SecretView(keys.secretText(), keys.publicText(), null, null))
                    .build();
        });
    }

    private Outcome<Subscription> webhook(UUID id) {
        return sight.see(id)
                .flatMap(one -> one.channel() == ChannelType.WEBHOOK
                        ? Outcome.done(one)
                        : Outcome.refused(Problems.notFound("webhook", id)));
    }
}
