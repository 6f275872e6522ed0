package org.snapback.guarantor.implementations;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.snapback.guarantor.implementations.model.Series;
import org.snapback.guarantor.roster.Roster;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.paging.Cursor;
import org.snapback.runtime.paging.Page;
import org.snapback.runtime.paging.PageRequest;

/** Alignment over REST, for guarantors, Ukraine, the secretariat and auditors; for others there is none. */
@Path("/v1/alignment")
@Tag(name = "Implementations", description = "How guarantors carry measures into their law")
class AlignmentResource {
    private final Alignments alignments;
    private final Roster roster;
    private final Caller caller;
    private final Clock clock;

    AlignmentResource(Alignments alignments, Roster roster, Caller caller, Clock clock) {
        this.alignments = alignments;
        this.roster = roster;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            operationId = "getAlignment",
            summary = "Count the implementations in force by guarantor, package or measure, now or at a past moment",
            description = "What is owed at that moment counts, in integers; the share in force is inForce of bound."
                    + " Exercises do not count. A moment of the past always gets the same answer.")
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
                                                            implementation = AlignmentLine.class)),
                            examples = @ExampleObject(name = "page", value = AlignmentExamples.LINES)))
    public Response lines(
            @Parameter(description = "What gets a line of its own; GUARANTOR where absent") @QueryParam("by")
                    AlignmentBy by,
            @Parameter(
                            description = "As of this moment of the past; now where absent",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("on")
                    String on,
            @BeanParam AlignmentFilter filter,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        Optional<String> after = page.after(1).map(cursor -> cursor.key().getFirst());
        int most = page.limit() + 1;
        return Moments.one(on, clock.instant()).toResponse(moment -> {
            List<AlignmentLine> lines =
                    sees() ? alignments.lines(by == null ? AlignmentBy.GUARANTOR : by, filter, moment) : List.of();
            List<AlignmentLine> found = lines.stream()
                    .filter(line -> after.map(place -> line.place().compareTo(place) > 0)
                            .orElse(true))
                    .limit(most)
                    .toList();
            return Page.answer(uri, page, found, line -> Cursor.of(line.place()), line -> line);
        });
    }

    @GET
    @Path("/series")
    @Authenticated
    @Transactional
    @Operation(
            operationId = "getAlignmentSeries",
            summary = "Count the implementations in force over time",
            description = "The sum of all that is asked for, at each moment of a span.")
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
                                                            implementation = AlignmentPoint.class)),
                            examples = @ExampleObject(name = "page", value = AlignmentExamples.SERIES)))
    public Response series(
            @Parameter(
                            description = "The first moment",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("from")
                    String from,
            @Parameter(
                            description = "The last moment; now where absent",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("until")
                    String until,
            @Parameter(
                            description = "From one moment to the next, ISO 8601, PT1M to P3660D; a day where absent",
                            example = "P7D")
                    @QueryParam("step")
                    String step,
            @BeanParam AlignmentFilter filter,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        long first = page.after(1).map(AlignmentResource::number).orElse(0L);
        int most = page.limit() + 1;
        return Moments.span(from, until, step, clock.instant()).toResponse(span -> {
            List<Instant> moments = sees() ? span.moments(first, most) : List.of();
            List<Numbered> found = new ArrayList<>();
            for (Series.Point point : alignments.series(filter, moments)) {
                found.add(new Numbered(first + found.size(), point));
            }
            return Page.answer(
                    uri, page, found, one -> Cursor.of(one.number() + 1), one -> AlignmentPoint.of(one.point()));
        });
    }

    /** A point with its place in the series, from 0. */
    private record Numbered(long number, Series.Point point) {}

    private boolean sees() {
        return Sight.of(caller, roster).seesAlignment();
    }

    private static long number(Cursor cursor) {
        String text = cursor.key().getFirst();
        if (text.matches("[0-9]{1,7}")) {
            return Long.parseLong(text);
        }
        throw Cursor.refused("The cursor is not one that this list gave");
    }
}
