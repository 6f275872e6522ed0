package org.snapback.guarantor.agreements;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.snapback.guarantor.agreements.model.Acting;
import org.snapback.guarantor.agreements.model.Agreement;
import org.snapback.runtime.command.Command;
import org.snapback.runtime.identity.Role;

/** What is done to agreements, as the secretariat records it. */
@Path("/v1/agreements/{id}")
@RolesAllowed(Role.Names.SECRETARIAT)
@Tag(name = "Agreements", description = "The treaties with Ukraine that the Compact unites")
class AgreementActResource {
    private final Treating treating;

    AgreementActResource(Treating treating) {
        this.treating = treating;
    }

    @POST
    @Path("/signature")
    @Command
    @Operation(
            operationId = "signAgreement",
            summary = "Record an agreement's signature",
            description = "From then on everybody may read it, and its terms stay.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SignatureBody.class),
                            examples = @ExampleObject(name = "signature", value = AgreementExamples.SIGNATURE)))
    @APIResponse(
            responseCode = "200",
            description = "The agreement as it is now",
            headers =
                    @Header(
                            name = "ETag",
                            description = AgreementResource.ETAG,
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AgreementView.class),
                            examples = @ExampleObject(name = "poland", value = AgreementExamples.AGREEMENT)))
    @APIResponse(responseCode = "409", description = "agreement-stage: the agreement does not allow it")
    public Response sign(
            @Parameter(description = "The agreement's id", example = AgreementExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid SignatureBody body) {
        return act(
                id,
                "agreement.signed",
                (agreement, now) -> agreement.sign(body.place(), ActBody.moment(body.at(), now), now));
    }

    @POST
    @Path("/ratification")
    @Command
    @Operation(
            operationId = "ratifyAgreement",
            summary = "Record an agreement's ratification",
            description = "Only where the agreement demands one.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ActBody.class),
                            examples = @ExampleObject(name = "ratification", value = AgreementExamples.AT)))
    @APIResponse(
            responseCode = "200",
            description = "The agreement as it is now",
            headers =
                    @Header(
                            name = "ETag",
                            description = AgreementResource.ETAG,
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AgreementView.class),
                            examples = @ExampleObject(name = "poland", value = AgreementExamples.AGREEMENT)))
    @APIResponse(responseCode = "409", description = "agreement-stage: the agreement does not allow it")
    public Response ratify(
            @Parameter(description = "The agreement's id", example = AgreementExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid ActBody body) {
        return act(id, "agreement.ratified", (agreement, now) -> agreement.ratify(ActBody.moment(body.at(), now), now));
    }

    @POST
    @Path("/provisional-application")
    @Command
    @Operation(
            operationId = "applyAgreementProvisionally",
            summary = "Record that an agreement is applied provisionally",
            description = "The guarantor accedes: a state votes on the ballots that open from now on.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ActBody.class),
                            examples = @ExampleObject(name = "provisional-application", value = AgreementExamples.AT)))
    @APIResponse(
            responseCode = "200",
            description = "The agreement as it is now",
            headers =
                    @Header(
                            name = "ETag",
                            description = AgreementResource.ETAG,
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AgreementView.class),
                            examples = @ExampleObject(name = "poland", value = AgreementExamples.AGREEMENT)))
    @APIResponse(
            responseCode = "409",
            description =
                    "agreement-stage: the agreement does not allow it; agreement-in-force: another one binds the guarantor")
    public Response applyProvisionally(
            @Parameter(description = "The agreement's id", example = AgreementExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid ActBody body) {
        return act(
                id,
                "agreement.provisionally-applied",
                (agreement, now) -> agreement.applyProvisionally(ActBody.moment(body.at(), now), now));
    }

    @POST
    @Path("/entry-into-force")
    @Command
    @Operation(
            operationId = "bringAgreementIntoForce",
            summary = "Record an agreement's entry into force",
            description = "Its term begins, and the guarantor accedes: a state votes on the ballots"
                    + " that open from now on.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ActBody.class),
                            examples = @ExampleObject(name = "entry-into-force", value = AgreementExamples.AT)))
    @APIResponse(
            responseCode = "200",
            description = "The agreement as it is now",
            headers =
                    @Header(
                            name = "ETag",
                            description = AgreementResource.ETAG,
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AgreementView.class),
                            examples = @ExampleObject(name = "poland", value = AgreementExamples.AGREEMENT)))
    @APIResponse(
            responseCode = "409",
            description =
                    "agreement-stage: the agreement does not allow it; agreement-in-force: another one binds the guarantor")
    public Response enterIntoForce(
            @Parameter(description = "The agreement's id", example = AgreementExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid ActBody body) {
        return act(
                id,
                "agreement.entered-into-force",
                (agreement, now) -> agreement.enterIntoForce(ActBody.moment(body.at(), now), now));
    }

    @POST
    @Path("/termination-notice")
    @Command
    @Operation(
            operationId = "notifyAgreementTermination",
            summary = "Record the notice of an agreement's termination",
            description = "It takes effect by itself after the notice period; until then the"
                    + " guarantor is bound and votes.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ActBody.class),
                            examples = @ExampleObject(name = "termination-notice", value = AgreementExamples.AT)))
    @APIResponse(
            responseCode = "200",
            description = "The agreement as it is now",
            headers =
                    @Header(
                            name = "ETag",
                            description = AgreementResource.ETAG,
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AgreementView.class),
                            examples = @ExampleObject(name = "poland", value = AgreementExamples.AGREEMENT)))
    @APIResponse(responseCode = "409", description = "agreement-stage: the agreement does not allow it")
    public Response notifyTermination(
            @Parameter(description = "The agreement's id", example = AgreementExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid ActBody body) {
        return act(
                id,
                "agreement.termination-notified",
                (agreement, now) -> agreement.notifyTermination(ActBody.moment(body.at(), now), now));
    }

    @POST
    @Path("/renewal")
    @Command
    @Operation(
            operationId = "renewAgreement",
            summary = "Record an agreement's renewal",
            description = "Its term ends so many years later.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RenewalBody.class),
                            examples = @ExampleObject(name = "renewal", value = AgreementExamples.RENEWAL)))
    @APIResponse(
            responseCode = "200",
            description = "The agreement as it is now",
            headers =
                    @Header(
                            name = "ETag",
                            description = AgreementResource.ETAG,
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AgreementView.class),
                            examples = @ExampleObject(name = "poland", value = AgreementExamples.AGREEMENT)))
    @APIResponse(responseCode = "409", description = "agreement-stage: the agreement does not allow it")
    public Response renew(
            @Parameter(description = "The agreement's id", example = AgreementExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid RenewalBody body) {
        return act(
                id,
                "agreement.renewed",
                (agreement, now) ->
                        agreement.renew(body.years() == null ? agreement.terms().renewalYears() : body.years(), now));
    }

    private Response act(UUID id, String type, BiFunction<Agreement, Instant, Acting> act) {
        return treating.act(id, type, act).toResponse(AgreementResource::answer);
    }
}
