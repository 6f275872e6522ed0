package org.snapback.guarantor.compensation;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.snapback.guarantor.encroachments.Standings;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.paging.Cursor;
import org.snapback.runtime.paging.Page;
import org.snapback.runtime.paging.PageRequest;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;

/** The ledger over REST, entry by entry and added up. */
@Path("/v1/compensation")
@Tag(name = "Compensation", description = "What is claimed, awarded and paid for the damage")
class EntryResource {
    private final EntryRepository entries;
    private final Sums sums;
    private final Standings standings;
    private final Caller caller;

    EntryResource(EntryRepository entries, Sums sums, Standings standings, Caller caller) {
        this.entries = entries;
        this.sums = sums;
        this.standings = standings;
        this.caller = caller;
    }

    @GET
    @Path("/entries")
    @Authenticated
    @Transactional
    @Operation(
            operationId = "listCompensationEntries",
            summary = "List the ledger's entries in its order",
            description = "Also those that are reversed, and their reversals. Seen by whoever sees the awards.")
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
                                                            implementation = EntryView.class)),
                            examples = @ExampleObject(name = "page", value = CompensationExamples.ENTRIES)))
    public Response list(
            @Parameter(description = "Only entries of this award") @QueryParam("awardId") UUID awardId,
            @Parameter(description = "Only exercises; without it only what is real") @QueryParam("exercise")
                    boolean exercise,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        Optional<Long> after = page.after(1).map(EntryResource::position);
        return Page.answer(
                uri,
                page,
                standings.seesWhatTheRosterSees(caller)
                        ? entries.listAfter(exercise, after, Optional.ofNullable(awardId), page.limit() + 1)
                        : List.of(),
                row -> Cursor.of(row.position),
                EntryView::of);
    }

    @GET
    @Path("/sums")
    @Authenticated
    @Transactional
    @Operation(
            operationId = "getCompensationSums",
            summary = "Read what the ledger adds up to",
            description = "What is real, or exercises; never both together.")
    @APIResponse(
            responseCode = "200",
            description = "The sums",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SumsView.class),
                            examples = @ExampleObject(name = "sums", value = CompensationExamples.SUMS)))
    @APIResponse(responseCode = "404", description = "The caller does not see the ledger")
    public Response sums(
            @Parameter(description = "Only exercises; without it only what is real") @QueryParam("exercise")
                    boolean exercise) {
        return standings.seesWhatTheRosterSees(caller)
                ? Response.ok(sums.of(exercise)).build()
                : Problems.response(Refusal.of(CommonProblem.NOT_FOUND, "There is no ledger for this caller"));
    }

    static long position(Cursor cursor) {
        try {
            return Long.parseLong(cursor.key().getFirst());
        } catch (NumberFormatException e) {
            throw Cursor.refused("The cursor is not one that this list gave");
        }
    }
}
