package org.snapback.guarantor.compact;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The joint document over REST: anybody authenticated reads it, as data or as a page. */
@Path("/v1/compact")
@Tag(name = "Compact", description = "The joint document that unites the agreements")
class CompactResource {
    /** An act is recorded within a second of the moment that it carries; after this long none joins a moment any more. */
    private static final Duration SETTLED = Duration.ofMinutes(1);

    private static final String FOR_EVER = "private, max-age=31536000, immutable";

    private final Compact compact;
    private final Template page;
    private final Clock clock;

    CompactResource(Compact compact, @Location("compact.html") Template page, Clock clock) {
        this.compact = compact;
        this.page = page;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(
            operationId = "getCompact",
            summary = "Read the joint document as it stood at a moment",
            description =
                    "Who has signed, the agreements by stage, the components, which pillars each guarantor covers,"
                            + " what is lacking, and the standing clauses. Asked with Accept: text/html it comes as a page that"
                            + " prints well. A moment that is a minute past always gets the same bytes.")
    @APIResponse(
            responseCode = "200",
            description = "The joint document",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CompactView.class),
                        examples = @ExampleObject(name = "document", value = CompactDocumentExamples.DOCUMENT)),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "page", value = "<!doctype html>…"))
            })
    public Response get(@BeanParam CompactMoment asked, @Context Request request) {
        Variant variant =
                request.selectVariant(Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_HTML_TYPE)
                        .build());
        if (variant == null) {
            throw new NotAcceptableException();
        }
        Instant now = clock.instant();
        return asked.moment(now)
                .flatMap(compact::on)
                .toResponse(document -> answer(document, variant.getMediaType(), now));
    }

    private Response answer(CompactView document, MediaType type, Instant now) {
        Object entity = type.isCompatible(MediaType.TEXT_HTML_TYPE)
                ? page.data("document", document, "names", new Names()).render()
                : document;
        boolean settled = document.on().isBefore(now.minus(SETTLED));
        return Response.ok(entity, type)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, settled ? FOR_EVER : "no-cache")
                .build();
    }
}
