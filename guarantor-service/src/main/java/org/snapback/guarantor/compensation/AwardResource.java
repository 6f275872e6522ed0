package org.snapback.guarantor.compensation;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
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

/** Awards over REST: the secretariat enters, guarantors and Ukraine read. */
@Path("/v1/compensation/awards")
@Tag(name = "Compensation", description = "What is claimed, awarded and paid for the damage")
class AwardResource {
    private final Ledger ledger;
    private final EntryRepository entries;
    private final Standings standings;
    private final Caller caller;

    AwardResource(Ledger ledger, EntryRepository entries, Standings standings, Caller caller) {
        this.ledger = ledger;
        this.entries = entries;
        this.standings = standings;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            operationId = "listCompensationAwards",
            summary = "List claims with what became of them, newest first",
            description = "Guarantors that have acceded, Ukraine, the secretariat and auditors see them.")
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
                                                            implementation = AwardView.class)),
                            examples = @ExampleObject(name = "page", value = CompensationExamples.AWARDS)))
    public Response list(
            @Parameter(description = "Only exercises; without it only what is real") @QueryParam("exercise")
                    boolean exercise,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        Optional<Long> before = page.after(1).map(EntryResource::position);
        List<EntryRow> claims = standings.seesWhatTheRosterSees(caller)
                ? entries.claimsBefore(exercise, before, page.limit() + 1)
                : List.of();
        Map<UUID, List<EntryRow>> all =
                entries.of(claims.stream().map(claim -> claim.awardId).toList());
        return Page.answer(
                uri, page, claims, claim -> Cursor.of(claim.position), claim -> AwardView.of(all.get(claim.awardId)));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(operationId = "getCompensationAward", summary = "Read one claim with what became of it")
    @APIResponse(
            responseCode = "200",
            description = "The award",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AwardView.class),
                            examples = @ExampleObject(name = "standing", value = CompensationExamples.STANDING)))
    public Response get(
            @Parameter(description = "The award's id", example = CompensationExamples.ID) @PathParam("id") UUID id) {
        List<EntryRow> all = standings.seesWhatTheRosterSees(caller) ? entries.of(id) : List.of();
        return all.isEmpty()
                ? Problems.response(Problems.notFound("award", id))
                : Response.ok(AwardView.of(all)).build();
    }

    @POST
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Command
    @Operation(
            operationId = "enterCompensationClaim",
            summary = "Enter a claim",
            description = "For the secretariat. The award's id is that of the claim.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ClaimBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "substation",
                                            summary = "A claim",
                                            value = CompensationExamples.CLAIM)))
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AwardView.class),
                            examples = @ExampleObject(name = "standing", value = CompensationExamples.STANDING)))
    public Response claim(@NotNull @Valid ClaimBody body, @Context UriInfo uri) {
        return ledger.claim(body, caller)
                .toResponse(award -> Response.created(uri.getAbsolutePathBuilder()
                                .path(award.toString())
                                .build())
                        .entity(AwardView.of(entries.of(award)))
                        .build());
    }

    @POST
    @Path("/{id}/award")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Command
    @Operation(
            operationId = "enterCompensationAward",
            summary = "Enter what was awarded on a claim",
            description = "For the secretariat, once; another amount takes a reversal first.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AwardBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "decision",
                                            summary = "A decision",
                                            value = CompensationExamples.AWARD)))
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AwardView.class),
                            examples = @ExampleObject(name = "standing", value = CompensationExamples.STANDING)))
    @APIResponse(responseCode = "409", description = "ledger-rule: the rule that `rule` names does not allow it")
    public Response award(
            @Parameter(description = "The award's id", example = CompensationExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid AwardBody body) {
        return ledger.award(id, body, caller)
                .toResponse(award -> Response.status(Response.Status.CREATED)
                        .entity(AwardView.of(entries.of(award)))
                        .build());
    }

    @POST
    @Path("/{id}/payments")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Command
    @Operation(
            operationId = "enterCompensationPayment",
            summary = "Enter a payment on an award",
            description = "For the secretariat.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PaymentBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "transfer",
                                            summary = "A transfer",
                                            value = CompensationExamples.PAYMENT)))
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AwardView.class),
                            examples = @ExampleObject(name = "standing", value = CompensationExamples.STANDING)))
    @APIResponse(responseCode = "409", description = "ledger-rule: the rule that `rule` names does not allow it")
    public Response pay(
            @Parameter(description = "The award's id", example = CompensationExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid PaymentBody body) {
        return ledger.pay(id, body, caller)
                .toResponse(award -> Response.status(Response.Status.CREATED)
                        .entity(AwardView.of(entries.of(award)))
                        .build());
    }

    @POST
    @Path("/{id}/reversals")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Command
    @Operation(
            operationId = "reverseCompensationEntry",
            summary = "Take an entry back",
            description = "For the secretariat. Nothing is changed or deleted: the reversal is an entry of its own.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReversalBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "twice",
                                            summary = "An error",
                                            value = CompensationExamples.REVERSAL)))
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AwardView.class),
                            examples = @ExampleObject(name = "standing", value = CompensationExamples.STANDING)))
    @APIResponse(responseCode = "409", description = "ledger-rule: the rule that `rule` names does not allow it")
    public Response reverse(
            @Parameter(description = "The award's id", example = CompensationExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid ReversalBody body) {
        return ledger.reverse(id, body, caller)
                .toResponse(award -> Response.status(Response.Status.CREATED)
                        .entity(AwardView.of(entries.of(award)))
                        .build());
    }
}
