package org.snapback.notification.notices;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.snapback.runtime.paging.PageRequest;

/** The announcements for feed readers. */
@Path("/v1/announcements/feed.atom")
@Tag(name = "Announcements")
class AnnouncementsFeedResource {
    private final NoticePages pages;

    AnnouncementsFeedResource(NoticePages pages) {
        this.pages = pages;
    }

    @GET
    @Produces(AtomFeed.TYPE)
    @Authenticated
    @Transactional
    @Operation(operationId = "readAnnouncementsFeed", summary = "Read the announcements as an Atom feed, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; its link next leads to older announcements",
            content =
                    @Content(
                            mediaType = AtomFeed.TYPE,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "feed", value = NoticeExamples.FEED)))
    public Response read(
            @Parameter(description = NoticePages.LANGUAGE, example = "uk, en;q=0.5") @HeaderParam("Accept-Language")
                    String accepted,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return pages.feed(Sight.PUBLIC, page, accepted, uri);
    }
}
