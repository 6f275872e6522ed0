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

/** What states report of easing their law, over REST. */
@Path("/v1/implementations/{id}/easings")
@Tag(name = "Implementations")
class EasedLawResource {
    private static final String ID = "The implementation's id";

    private final EasedLaw easedLaw;
    private final ImplementationRepository implementations;
    private final EasedLawRepository reports;
    private final Roster roster;
    private final Caller caller;

    EasedLawResource(
            EasedLaw easedLaw,
            ImplementationRepository implementations,
            EasedLawRepository reports,
            Roster roster,
            Caller caller) {
        this.easedLaw = easedLaw;
        this.implementations = implementations;
        this.reports = reports;
        this.roster = roster;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            operationId = "listEasedLawReports",
            summary = "List what was reported of easing an implementation's law, newest first",
            description = "Also the reports from before it was last due anew.")
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
                                                            implementation = EasedLawView.class)),
                            examples = @ExampleObject(name = "page", value = ImplementationExamples.EASINGS)))
    public Response list(
            @Parameter(description = ID, example = ImplementationExamples.ID) @PathParam("id") UUID id,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        Optional<UUID> before = page.after(1).map(Places::id);
        int most = page.limit() + 1;
        Sight sight = Sight.of(caller, roster);
        return implementations
                .findByIdOptional(id)
                .filter(sight::sees)
                .map(row -> Page.answer(
                        uri,
                        page,
                        reports.listBefore(id, before, most),
                        report -> Cursor.of(report.id),
                        EasedLawView::of))
                .orElseGet(() -> Problems.response(Problems.notFound("implementation", id)));
    }

    @POST
    @RolesAllowed({Role.Names.MINISTRY, Role.Names.DELEGATE})
    @Command
    @Operation(
            operationId = "reportEasedLaw",
            summary = "Report how far the caller's own state has eased the law that carries a measure no more owed",
            description =
                    "After a suspension, a lifting or an end. What a stage needs: EASED the legal act that eases it"
                            + " and is law now; PARTLY_EASED also what is eased and why not all is; KEPT the reasons; IN_PROGRESS"
                            + " nothing, a legal act that is not law yet may be told.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EasedLawBody.class),
                            examples = @ExampleObject(name = "eased", value = ImplementationExamples.NEW_EASING)))
    @APIResponse(
            responseCode = "201",
            description = "Reported",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The implementation's version, for If-Match",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = EasedLawView.class),
                            examples = @ExampleObject(name = "eased", value = ImplementationExamples.EASING)))
    @APIResponse(
            responseCode = "403",
            description = "not-your-implementation: another state's; state-claim-missing; forbidden")
    @APIResponse(
            responseCode = "409",
            description = "nothing-to-ease: the measure is owed, or no law of the state carried it")
    @APIResponse(responseCode = "412", description = "stale: the implementation has changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "implementation-report-incomplete: the violations name all that is missing;"
                    + " idempotency-key-reused")
    @APIResponse(responseCode = "428", description = "precondition-required: If-Match is missing")
    public Response report(
            @Parameter(description = ID, example = ImplementationExamples.ID) @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the version that was read", required = true, example = "\"3\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid EasedLawBody body) {
        return easedLaw.report(id, ifMatch, body.report(), caller)
                .toResponse(taken -> Response.status(Response.Status.CREATED)
                        .tag(Preconditions.tag(taken.version()))
                        .entity(EasedLawView.of(taken.report()))
                        .build());
    }
}
