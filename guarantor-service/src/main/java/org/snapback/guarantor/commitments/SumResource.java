package org.snapback.guarantor.commitments;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
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
import org.snapback.guarantor.commitments.model.SumRow;
import org.snapback.guarantor.commitments.model.Sums;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.paging.Cursor;
import org.snapback.runtime.paging.Page;
import org.snapback.runtime.paging.PageRequest;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;

/** Sums of commitments and needs over REST. */
@Path("/v1/commitments/report")
@Tag(name = "Commitments", description = "What guarantors promise, what came of it, and what Ukraine needs")
class SumResource {
    private static final String CSV = "text/csv";
    private static final int PLACE = 5;

    private final CommitmentSums sums;
    private final Caller caller;
    private final Clock clock;

    SumResource(CommitmentSums sums, Caller caller, Clock clock) {
        this.sums = sums;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(
            operationId = "reportCommitments",
            summary = "Add up what is needed, promised, in force, delivered and confirmed",
            description = "Figures of different currencies or units are never added. Those who may not see a"
                    + " confidential commitment are told of it only together with others, by pillar and unit, so that no"
                    + " single figure can be read back. JSON comes in pages, CSV as a whole; the parameter format wins"
                    + " over Accept.")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header names the next",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema =
                                @Schema(
                                        type = SchemaType.OBJECT,
                                        properties =
                                                @SchemaProperty(
                                                        name = "items",
                                                        type = SchemaType.ARRAY,
                                                        implementation = SumView.class)),
                        examples = @ExampleObject(name = "sums", value = CommitmentExamples.SUMS)),
                @Content(
                        mediaType = CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "sums", value = CommitmentExamples.CSV))
            })
    @APIResponse(
            responseCode = "422",
            description = "mixed-units: one figure is asked for over several units; sum-out-of-range")
    public Response report(
            @BeanParam SumFilter filter,
            @Parameter(description = "csv or json", example = "csv")
                    @QueryParam("format")
                    @Pattern(regexp = "csv|json", message = "csv or json")
                    String format,
            @BeanParam PageRequest page,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        boolean csv = format == null ? prefersCsv(headers) : format.equals("csv");
        Optional<List<String>> after = page.after(PLACE).map(Cursor::key);
        int limit = page.limit();
        return filter.question(clock.instant())
                .flatMap(question -> rows(sums.answer(question, Sights.of(caller))))
                .toResponse(rows -> csv
                        ? Response.ok(csv(rows), CSV + ";charset=UTF-8").build()
                        : Page.answer(
                                uri,
                                page,
                                rows.stream()
                                        .filter(row -> after.filter(place -> SumRow.Key.compare(
                                                                row.key().place(), place)
                                                        <= 0)
                                                .isEmpty())
                                        .limit(limit + 1L)
                                        .toList(),
                                row -> new Cursor(row.key().place()),
                                SumView::of));
    }

    private static Outcome<List<SumRow>> rows(Sums answer) {
        return switch (answer) {
            case Sums.Rows(List<SumRow> rows) -> Outcome.done(rows);
            case Sums.MixedUnits mixed -> {
                List<String> units =
                        mixed.units().stream().map(unit -> unit.name()).toList();
                yield Outcome.refused(Refusal.of(
                                CommitmentProblem.MIXED_UNITS,
                                "The figures are in " + String.join(", ", units)
                                        + "; ask by=UNIT, or for one currency or unit")
                        .with("units", units));
            }
            case Sums.OutOfRange outOfRange -> Outcome.refused(CommitmentSums.outOfRange());
        };
    }

    private static StreamingOutput csv(List<SumRow> rows) {
        return out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write(SumView.HEADINGS);
            for (SumRow row : rows) {
                writer.write(SumView.of(row).line());
            }
            writer.flush();
        };
    }

    private static boolean prefersCsv(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> !type.isWildcardSubtype())
                .findFirst()
                .filter(type -> type.isCompatible(MediaType.valueOf(CSV)))
                .isPresent();
    }
}
