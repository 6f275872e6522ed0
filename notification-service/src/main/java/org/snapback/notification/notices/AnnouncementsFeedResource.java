package org.snapback.notification.notices;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.snapback.runtime.paging.PageRequest;

/** The announcements for feed readers. */
@Path("/v1/announcements/feed.atom")
@Tag(name = "Announcements")
class AnnouncementsFeedResource {
    private final NoticeRepository notices;

    AnnouncementsFeedResource(NoticeRepository notices) {
        this.notices = notices;
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
    public Response read(@BeanParam PageRequest page, @Context UriInfo uri) {
        return NoticesFeedResource.feed(notices, Sight.PUBLIC, page, uri);
    }
}
