package org.snapback.guarantor.relief;

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

/** Notices that question relief, over REST. */
@Path("/v1/non-performance-notices")
@Tag(name = "Easing", description = "Which conditions of easing are met, and whether relief from measures continues")
class NoticeResource {
    private final Questioning questioning;
    private final Continuations continuations;
    private final NoticeRepository notices;
    private final Standings standings;
    private final Caller caller;

    NoticeResource(
            Questioning questioning,
            Continuations continuations,
            NoticeRepository notices,
            Standings standings,
            Caller caller) {
        this.questioning = questioning;
        this.continuations = continuations;
        this.notices = notices;
        this.standings = standings;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            operationId = "listNonPerformanceNotices",
            summary = "List the notices that question relief, newest first",
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
                                                            implementation = NoticeView.class)),
                            examples = @ExampleObject(name = "page", value = NoticeExamples.LIST)))
    public Response list(@BeanParam NoticeFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        Optional<UUID> before = page.after(1).map(NoticeResource::id);
        return Page.answer(
                uri,
                page,
                standings.seesWhatTheRosterSees(caller)
                        ? notices.listBefore(before, filter, page.limit() + 1)
                        : List.of(),
                row -> Cursor.of(row.id),
                NoticeView::inList);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(operationId = "getNonPerformanceNotice", summary = "Read one notice")
    @APIResponse(
            responseCode = "200",
            description = "The notice",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NoticeView.class),
                            examples = @ExampleObject(name = "questioned", value = NoticeExamples.QUESTIONED)))
    public Response get(
            @Parameter(description = "The notice's id", example = NoticeExamples.ID) @PathParam("id") UUID id) {
        return notices.findByIdOptional(id)
                .filter(row -> standings.seesWhatTheRosterSees(caller))
                .map(row -> Response.ok(NoticeView.of(row)).build())
                .orElseGet(() -> Problems.response(Refusals.notFound(id)));
    }

    @POST
    @RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
    @Command
    @Operation(
            operationId = "giveNonPerformanceNotice",
            summary = "Question the relief from measures, which opens the ballot on continuing it",
            description =
                    "For Ukraine and any guarantor that has acceded. Unless both circles continue the relief by unanimity"
                            + " within 72 hours, it ends and the measures snap back.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NoticeBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "unpaid",
                                            summary = "Compensation is not paid",
                                            value = NoticeExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "The ballot is open",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NoticeView.class),
                            examples = @ExampleObject(name = "questioned", value = NoticeExamples.QUESTIONED)))
    @APIResponse(responseCode = "403", description = "not-a-guarantor; state-claim-missing; forbidden")
    @APIResponse(
            responseCode = "409",
            description =
                    "nothing-eased: a package is not eased; relief-questioned-already: a notice on a package is open;"
                            + " no-ballot: nobody has acceded")
    public Response give(@NotNull @Valid NoticeBody notice, @Context UriInfo uri) {
        return questioning
                .give(notice, caller)
                .toResponse(row -> Response.created(uri.getAbsolutePathBuilder()
                                .path(row.id.toString())
                                .build())
                        .entity(NoticeView.of(row))
                        .build());
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Role.Names.DELEGATE, Role.Names.BENEFICIARY})
    @Command
    @Operation(
            operationId = "withdrawNonPerformanceNotice",
            summary = "Withdraw a notice of the delegate's own state",
            description = "Until it is decided; its ballot ends with it.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NoticeReason.class),
                            examples =
                                    @ExampleObject(
                                            name = "paid",
                                            summary = "They have paid",
                                            value = NoticeExamples.WITHDRAWAL)))
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NoticeView.class),
                            examples = @ExampleObject(name = "withdrawn", value = NoticeExamples.WITHDRAWN)))
    @APIResponse(
            responseCode = "403",
            description = "not-the-notifier: another state's notice; state-claim-missing; forbidden")
    @APIResponse(
            responseCode = "409",
            description = "notice-stage: it is decided or withdrawn; notice-of-revocation: a revocation opened it")
    public Response withdraw(
            @Parameter(description = "The notice's id", example = NoticeExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid NoticeReason body) {
        return continuations
                .withdraw(id, body, caller)
                .toResponse(row -> Response.ok(NoticeView.of(row)).build());
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key().getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.refused("The cursor is not one that this list gave");
        }
    }
}
