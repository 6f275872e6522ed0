package org.snapback.guarantor.consultations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.snapback.runtime.command.Command;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.problem.Outcome;

/** What happens at a consultation over REST: who attends, what sessions were held, what was decided without a ballot. */
@Path("/v1/consultations/{id}")
@Tag(name = "Consultations", description = "What Ukraine's request after an encroachment starts")
class SessionResource {
    private final Sessions sessions;
    private final Caller caller;

    SessionResource(Sessions sessions, Caller caller) {
        this.sessions = sessions;
        this.caller = caller;
    }

    @POST
    @Path("/attendances")
    @RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
    @Command
    @Operation(
            operationId = "confirmAttendance",
            summary = "Confirm that the delegate's own state attends",
            description = "It may be changed until the consultation has decided.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AttendanceBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "remote",
                                            summary = "From afar",
                                            value = ConsultationExamples.ATTENDANCE)))
    @APIResponse(
            responseCode = "201",
            description = "Confirmed",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ConsultationView.class),
                            examples = @ExampleObject(name = "requested", value = ConsultationExamples.REQUESTED)))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or the same as before",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ConsultationView.class),
                            examples = @ExampleObject(name = "requested", value = ConsultationExamples.REQUESTED)))
    @APIResponse(responseCode = "403", description = "state-claim-missing; forbidden")
    @APIResponse(responseCode = "409", description = "consultation-stage: it has decided")
    public Response attend(
            @Parameter(description = "The consultation's id", example = ConsultationExamples.ID) @PathParam("id")
                    UUID id,
            @NotNull @Valid AttendanceBody body) {
        return sessions.attend(id, body, caller)
                .toResponse(attended -> Response.status(attended.first() ? Response.Status.CREATED : Response.Status.OK)
                        .entity(ConsultationView.of(attended.consultation()))
                        .build());
    }

    @POST
    @Path("/session")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Command
    @Operation(
            operationId = "recordSession",
            summary = "Record a session, for the secretariat",
            description = "The first one stops the 24 hour clock.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SessionBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "first",
                                            summary = "The first session",
                                            value = ConsultationExamples.SESSION)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ConsultationView.class),
                            examples = @ExampleObject(name = "convened", value = ConsultationExamples.CONVENED)))
    @APIResponse(responseCode = "409", description = "too-many-sessions: it holds no more")
    public Response session(
            @Parameter(description = "The consultation's id", example = ConsultationExamples.ID) @PathParam("id")
                    UUID id,
            @NotNull @Valid SessionBody body) {
        return answer(sessions.record(id, body, caller));
    }

    @POST
    @Path("/decision")
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Command
    @Operation(
            operationId = "recordDecision",
            summary = "Record what a consultation decided without a ballot, for the secretariat",
            description = "It stops the 72 hour clock; a ballot on the confirmation does so by itself.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DecisionBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "statement",
                                            summary = "A joint statement",
                                            value = ConsultationExamples.DECISION)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ConsultationView.class),
                            examples = @ExampleObject(name = "decided", value = ConsultationExamples.DECIDED)))
    @APIResponse(
            responseCode = "409",
            description =
                    "consultation-stage: it has decided already; consultation-ballot-open: the ballot on the report decides")
    public Response decide(
            @Parameter(description = "The consultation's id", example = ConsultationExamples.ID) @PathParam("id")
                    UUID id,
            @NotNull @Valid DecisionBody body) {
        return answer(sessions.decide(id, body, caller));
    }

    private static Response answer(Outcome<ConsultationRow> outcome) {
        return outcome.toResponse(row -> Response.status(Response.Status.CREATED)
                .entity(ConsultationView.of(row))
                .build());
    }
}
