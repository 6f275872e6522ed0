package org.snapback.guarantor.consultations;

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

/** Consultations over REST: Ukraine requests them, and the whole roster reads them. */
@Path("/v1/consultations")
@Tag(name = "Consultations", description = "What Ukraine's request after an encroachment starts")
class ConsultationResource {
    private final Consultations consultations;
    private final ConsultationRepository rows;
    private final Standings standings;
    private final Caller caller;

    ConsultationResource(Consultations consultations, ConsultationRepository rows, Standings standings, Caller caller) {
        this.consultations = consultations;
        this.rows = rows;
        this.standings = standings;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            operationId = "listConsultations",
            summary = "List the consultations, newest first",
            description = "Acceded guarantors, Ukraine, the secretariat and auditors see all; others see none.")
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
                                                            implementation = ConsultationView.class)),
                            examples = @ExampleObject(name = "page", value = ConsultationExamples.LIST)))
    public Response list(@BeanParam ConsultationFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        Optional<UUID> before = page.after(1).map(ConsultationResource::id);
        int most = standings.seesWhatTheRosterSees(caller) ? page.limit() + 1 : 0;
        return Page.answer(
                uri, page, rows.listBefore(before, filter, most), row -> Cursor.of(row.id), ConsultationView::of);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(
            operationId = "getConsultation",
            summary = "Read one consultation with its deadlines, attendances and sessions")
    @APIResponse(
            responseCode = "200",
            description = "The consultation",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ConsultationView.class),
                            examples = @ExampleObject(name = "convened", value = ConsultationExamples.CONVENED)))
    public Response get(
            @Parameter(description = "The consultation's id", example = ConsultationExamples.ID) @PathParam("id")
                    UUID id) {
        return rows.findByIdOptional(id)
                .filter(row -> standings.seesWhatTheRosterSees(caller))
                .map(row -> Response.ok(ConsultationView.of(row)).build())
                .orElseGet(() -> Problems.response(Refusals.notFound(id)));
    }

    @POST
    @RolesAllowed(Role.Names.BENEFICIARY)
    @Command
    @Operation(
            operationId = "requestConsultation",
            summary = "Request a consultation on a reported encroachment, for Ukraine",
            description = "Guarantors are convened within 24 clock hours of the request and decide within 72.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ConsultationBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "request",
                                            summary = "On a report",
                                            value = ConsultationExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "Requested: both clocks run",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ConsultationView.class),
                            examples = @ExampleObject(name = "requested", value = ConsultationExamples.REQUESTED)))
    @APIResponse(
            responseCode = "409",
            description = "encroachment-stage: the report is not countersigned, or has ended;"
                    + " consultation-requested-already")
    public Response request(@NotNull @Valid ConsultationBody body, @Context UriInfo uri) {
        return consultations
                .request(body.encroachmentId(), caller)
                .toResponse(row -> Response.created(uri.getAbsolutePathBuilder()
                                .path(row.id.toString())
                                .build())
                        .entity(ConsultationView.of(row))
                        .build());
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key().getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.refused("The cursor is not one that this list gave");
        }
    }
}
