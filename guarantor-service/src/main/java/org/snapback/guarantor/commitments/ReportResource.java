package org.snapback.guarantor.commitments;

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
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;

/** Progress reports over REST: the guarantor reports, Ukraine confirms or disputes. */
@Path("/v1/commitments/{id}/progress-reports")
@Tag(name = "Commitments", description = "What guarantors promise, what came of it, and what Ukraine needs")
class ReportResource {
    private static final String JUDGED = "report-judged: it is confirmed, disputed or replaced already";

    private final ProgressReports progress;
    private final Judgements judgements;
    private final CommitmentRepository commitments;
    private final ReportRepository reports;
    private final Caller caller;

    ReportResource(
            ProgressReports progress,
            Judgements judgements,
            CommitmentRepository commitments,
            ReportRepository reports,
            Caller caller) {
        this.progress = progress;
        this.judgements = judgements;
        this.commitments = commitments;
        this.reports = reports;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(operationId = "listProgressReports", summary = "List a commitment's progress reports, newest first")
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
                            examples = @ExampleObject(name = "page", value = CommitmentExamples.REPORTS)))
    public Response list(
            @Parameter(description = "The commitment's id", example = CommitmentExamples.ID) @PathParam("id") UUID id,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        Optional<UUID> before = page.after(1).map(CommitmentResource::id);
        int most = page.limit() + 1;
        return commitments
                .findByIdOptional(id)
                .filter(row -> row.isSeenBy(Sights.of(caller)))
                .map(row -> Page.answer(
                        uri,
                        page,
                        reports.listBefore(id, before, most),
                        report -> Cursor.of(report.id),
                        report -> ReportView.of(report, row.howMuch().unit())))
                .orElseGet(() -> Problems.response(Problems.notFound("commitment", id)));
    }

    @POST
    @RolesAllowed({Role.Names.DELEGATE, Role.Names.MINISTRY})
    @Command
    @Operation(
            operationId = "reportProgress",
            summary = "Report what the caller's own state has delivered towards a milestone",
            description = "It counts as delivered at once, until Ukraine disputes it. All reports of a milestone that"
                    + " stand are together at most what is promised with it.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ProgressBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "six",
                                            summary = "Six of eighteen",
                                            value = CommitmentExamples.NEW_REPORT)))
    @APIResponse(
            responseCode = "201",
            description = "Reported",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReportView.class),
                            examples = @ExampleObject(name = "six", value = CommitmentExamples.REPORT)))
    @APIResponse(
            responseCode = "403",
            description = "not-your-commitment: another state's; state-claim-missing; forbidden")
    @APIResponse(
            responseCode = "409",
            description = "more-than-promised; not-replaceable: it replaces no disputed report of the milestone;"
                    + " commitment-not-signed: its agreement is still negotiated")
    public Response report(
            @Parameter(description = "The commitment's id", example = CommitmentExamples.ID) @PathParam("id") UUID id,
            @NotNull @Valid ProgressBody body) {
        return progress.report(id, body, caller)
                .toResponse(reported -> Response.status(Response.Status.CREATED)
                        .entity(reported.view())
                        .build());
    }

    @POST
    @Path("/{reportId}/confirmation")
    @RolesAllowed(Role.Names.BENEFICIARY)
    @Command
    @Operation(operationId = "confirmProgress", summary = "Confirm what a guarantor reports, for Ukraine")
    @APIResponse(
            responseCode = "200",
            description = "Confirmed",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReportView.class),
                            examples = @ExampleObject(name = "six", value = CommitmentExamples.REPORT)))
    @APIResponse(responseCode = "409", description = JUDGED)
    public Response confirm(
            @Parameter(description = "The commitment's id", example = CommitmentExamples.ID) @PathParam("id") UUID id,
            @Parameter(description = "The report's id", example = CommitmentExamples.REPORT_ID) @PathParam("reportId")
                    UUID reportId) {
        return answer(judgements.confirm(id, reportId, caller));
    }

    @POST
    @Path("/{reportId}/dispute")
    @RolesAllowed(Role.Names.BENEFICIARY)
    @Command
    @Operation(
            operationId = "disputeProgress",
            summary = "Dispute what a guarantor reports, for Ukraine",
            description = "What is disputed is not delivered. The guarantor may report anew in its place.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DisputeBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "four",
                                            summary = "Fewer than reported",
                                            value = CommitmentExamples.DISPUTE)))
    @APIResponse(
            responseCode = "200",
            description = "Disputed",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReportView.class),
                            examples = @ExampleObject(name = "six", value = CommitmentExamples.REPORT)))
    @APIResponse(responseCode = "409", description = JUDGED)
    public Response dispute(
            @Parameter(description = "The commitment's id", example = CommitmentExamples.ID) @PathParam("id") UUID id,
            @Parameter(description = "The report's id", example = CommitmentExamples.REPORT_ID) @PathParam("reportId")
                    UUID reportId,
            @NotNull @Valid DisputeBody body) {
        return answer(judgements.dispute(id, reportId, body.reasons(), caller));
    }

    private static Response answer(Outcome<Reported> outcome) {
        return outcome.toResponse(reported -> Response.ok(reported.view()).build());
    }
}
