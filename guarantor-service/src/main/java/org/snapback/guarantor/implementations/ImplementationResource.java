package org.snapback.guarantor.implementations;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
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
import org.snapback.guarantor.roster.Roster;
import org.snapback.runtime.command.Command;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.paging.Cursor;
import org.snapback.runtime.paging.Page;
import org.snapback.runtime.paging.PageRequest;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.version.Preconditions;

/** Implementations over REST: each state reports on its own, all guarantors, Ukraine, secretariat and auditors read. */
@Path("/v1/implementations")
@Tag(name = "Implementations", description = "How guarantors carry measures into their law")
class ImplementationResource {
    private static final String ID = "The implementation's id";
    private static final String ETAG = "The implementation's version, for If-Match";

    private final Reporting reporting;
    private final ImplementationRepository implementations;
    private final ReportRepository reports;
    private final Roster roster;
    private final Caller caller;
    private final Clock clock;

    ImplementationResource(
            Reporting reporting,
            ImplementationRepository implementations,
            ReportRepository reports,
            Roster roster,
            Caller caller,
            Clock clock) {
        this.reporting = reporting;
        this.implementations = implementations;
        this.reports = reports;
        this.roster = roster;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            operationId = "listImplementations",
            summary = "List implementations, newest first",
            description = "Guarantors see each other's; a state that has left sees its own, partners none.")
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
                                                            implementation = ImplementationView.class)),
                            examples = @ExampleObject(name = "page", value = ImplementationExamples.LIST)))
    public Response list(@BeanParam ImplementationFilter filter, @BeanParam PageRequest page, @Context UriInfo uri) {
        Sight sight = Sight.of(caller, roster);
        Instant now = clock.instant();
        List<ImplementationRow> found =
                implementations.listBefore(page.after(1).map(Places::id), filter, sight, now, page.limit() + 1);
        return Page.answer(uri, page, found, row -> Cursor.of(row.id), row -> ImplementationView.of(row, sight, now));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(operationId = "getImplementation", summary = "Read one implementation with its newest reports")
    @APIResponse(
            responseCode = "200",
            description = "The implementation",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ImplementationInFullView.class),
                            examples = @ExampleObject(name = "export", value = ImplementationExamples.IMPLEMENTATION)))
    public Response get(@Parameter(description = ID, example = ImplementationExamples.ID) @PathParam("id") UUID id) {
        Sight sight = Sight.of(caller, roster);
        return seen(id, sight)
                .map(row -> Response.ok(new ImplementationInFullView(
                                ImplementationView.of(row, sight, clock.instant()),
                                reports.listBefore(id, Optional.empty(), ImplementationInFullView.MOST).stream()
                                        .map(ReportView::of)
                                        .toList()))
                        .tag(Preconditions.tag(row.version))
                        .build())
                .orElseGet(() -> Problems.response(Problems.notFound("implementation", id)));
    }

    @GET
    @Path("/{id}/reports")
    @Authenticated
    @Transactional
    @Operation(
            operationId = "listImplementationReports",
            summary = "List an implementation's reports, newest first",
            description = "Also those from before it was last due anew.")
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
                                                            implementation = ReportView.class)),
                            examples = @ExampleObject(name = "page", value = ImplementationExamples.REPORTS)))
    public Response listReports(
            @Parameter(description = ID, example = ImplementationExamples.ID) @PathParam("id") UUID id,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        Optional<UUID> before = page.after(1).map(Places::id);
        int most = page.limit() + 1;
        return seen(id, Sight.of(caller, roster))
                .map(row -> Page.answer(
                        uri,
                        page,
                        reports.listBefore(id, before, most),
                        report -> Cursor.of(report.id),
                        ReportView::of))
                .orElseGet(() -> Problems.response(Problems.notFound("implementation", id)));
    }

    @POST
    @Path("/{id}/reports")
    @RolesAllowed({Role.Names.MINISTRY, Role.Names.DELEGATE})
    @Command
    @Operation(
            operationId = "reportImplementation",
            summary = "Report how far the caller's own state has carried a measure into its law",
            description =
                    "What a stage needs: IN_FORCE a legal act that is law now; PARTLY_IN_FORCE also which part and"
                            + " why; REFUSED the reasons; IN_PROGRESS nothing, a legal act that is not law yet may be told.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReportBody.class),
                            examples = {
                                @ExampleObject(
                                        name = "in force",
                                        summary = "All of it",
                                        value = ImplementationExamples.NEW_REPORT),
                                @ExampleObject(
                                        name = "partly",
                                        summary = "A part of it",
                                        value = ImplementationExamples.NEW_PARTIAL),
                                @ExampleObject(
                                        name = "refused",
                                        summary = "None of it",
                                        value = ImplementationExamples.NEW_REFUSAL)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Reported",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReportView.class),
                            examples = @ExampleObject(name = "export", value = ImplementationExamples.REPORT)))
    @APIResponse(
            responseCode = "403",
            description = "not-your-implementation: another state's; state-claim-missing; forbidden")
    @APIResponse(
            responseCode = "409",
            description =
                    "implementation-ended: the measure rests or the state has left; implementation-stage: its stage"
                            + " does not allow this report, such as NOT_BOUND")
    @APIResponse(responseCode = "412", description = "stale: the implementation has changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "implementation-report-incomplete: the violations name all that is missing;"
                    + " idempotency-key-reused")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Response report(
            @Parameter(description = ID, example = ImplementationExamples.ID) @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the version that was read", required = true, example = "\"1\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid ReportBody body) {
        return reporting
                .report(id, ifMatch, body.report(), caller)
                .toResponse(taken -> Response.status(Response.Status.CREATED)
                        .tag(Preconditions.tag(taken.row().version))
                        .entity(ReportView.of(taken.report()))
                        .build());
    }

    private Optional<ImplementationRow> seen(UUID id, Sight sight) {
        return implementations.findByIdOptional(id).filter(sight::sees);
    }
}
