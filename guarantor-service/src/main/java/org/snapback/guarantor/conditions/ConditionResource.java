package org.snapback.guarantor.conditions;

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

/** The conditions of easing over REST: Ukraine attests, and everybody reads what is met. */
@Path("/v1/conditions")
@Tag(name = "Easing", description = "Which conditions of easing are met, and whether relief from measures continues")
class ConditionResource {
    private final Attesting attesting;
    private final ConditionRepository conditions;
    private final ConditionEvidence evidence;
    private final Standings standings;
    private final Caller caller;

    ConditionResource(
            Attesting attesting,
            ConditionRepository conditions,
            ConditionEvidence evidence,
            Standings standings,
            Caller caller) {
        this.attesting = attesting;
        this.conditions = conditions;
        this.evidence = evidence;
        this.standings = standings;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            operationId = "listConditions",
            summary = "List the attestations of conditions, newest first",
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
                                                            implementation = ConditionSummary.class)),
                            examples = @ExampleObject(name = "page", value = ConditionExamples.LIST)))
    public Response list(@BeanParam ConditionFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        Optional<UUID> before = page.after(1).map(ConditionResource::id);
        return Page.answer(
                uri,
                page,
                standings.seesWhatTheRosterSees(caller)
                        ? conditions.listBefore(before, filter, page.limit() + 1)
                        : List.of(),
                row -> Cursor.of(row.id),
                ConditionSummary::of);
    }

    @GET
    @Path("/standing")
    @Authenticated
    @Transactional
    @Operation(
            operationId = "getConditionStanding",
            summary = "Read which of the three conditions are met now",
            description = "It is public; exercises are left out.")
    @APIResponse(
            responseCode = "200",
            description = "What stands",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = StandingView.class),
                            examples = @ExampleObject(name = "standing", value = ConditionExamples.STANDING)))
    public StandingView standing() {
        return StandingView.of(conditions.met(false));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(operationId = "getCondition", summary = "Read one attestation")
    @APIResponse(
            responseCode = "200",
            description = "The attestation",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ConditionView.class),
                            examples = @ExampleObject(name = "attested", value = ConditionExamples.ATTESTED)))
    public Response get(
            @Parameter(description = "The attestation's id", example = ConditionExamples.ID) @PathParam("id") UUID id) {
        return conditions
                .findByIdOptional(id)
                .filter(row -> standings.seesWhatTheRosterSees(caller))
                .map(row -> Response.ok(view(row)).build())
                .orElseGet(() -> Problems.response(Refusals.notFound(id)));
    }

    @POST
    @RolesAllowed(Role.Names.BENEFICIARY)
    @Command
    @Operation(
            operationId = "attestCondition",
            summary = "Attest that a condition of easing is met",
            description = "For Ukraine. One attestation of a condition stands at a time, until it ends.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AttestationBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "ceased",
                                            summary = "The aggression has ceased",
                                            value = ConditionExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "Attested",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ConditionView.class),
                            examples = @ExampleObject(name = "attested", value = ConditionExamples.ATTESTED)))
    @APIResponse(responseCode = "403", description = "state-claim-missing; forbidden")
    @APIResponse(
            responseCode = "409",
            description = "condition-attested-already: an attestation of it waits for its ballot or is confirmed;"
                    + " compensation-not-covered: awards are not paid")
    public Response attest(@NotNull @Valid AttestationBody attestation, @Context UriInfo uri) {
        return attesting
                .attest(attestation, caller)
                .toResponse(row -> Response.created(uri.getAbsolutePathBuilder()
                                .path(row.id.toString())
                                .build())
                        .entity(view(row))
                        .build());
    }

    private ConditionView view(ConditionRow row) {
        return ConditionView.of(row, evidence.count(row.id));
    }

    static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key().getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.refused("The cursor is not one that this list gave");
        }
    }
}
