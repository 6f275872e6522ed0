package org.snapback.notification.notices;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.snapback.notification.wording.Languages;
import org.snapback.runtime.paging.PageRequest;

/**
 * What everybody is told: adoptions, escalations, easing, snapbacks, new states of the lists. The same comes on the topic
 * public.
 */
@Path("/v1/announcements")
@Tag(name = "Announcements", description = "What is public")
class AnnouncementResource {
    private final NoticePages pages;
    private final NoticeFeed feed;

    AnnouncementResource(NoticePages pages, NoticeFeed feed) {
        this.pages = pages;
        this.feed = feed;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(operationId = "listAnnouncements", summary = "List the announcements, oldest first")
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
                            examples = @ExampleObject(name = "page", value = NoticeExamples.ANNOUNCEMENTS)))
    public Response list(
            @Parameter(description = NoticePages.LANGUAGE, example = "uk, en;q=0.5") @HeaderParam("Accept-Language")
                    String accepted,
            @BeanParam NoticeFilter filter,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return pages.list(Sight.PUBLIC, filter, page, accepted, uri);
    }

    @GET
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Authenticated
    @Operation(
            operationId = "streamAnnouncements",
            summary = "Follow the announcements as server-sent events",
            description = "As the stream of notices: ids are numbers, Last-Event-ID resumes.")
    @APIResponse(
            responseCode = "200",
            description = "The stream",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = NoticeView.class),
                            examples = @ExampleObject(name = "event", value = NoticeExamples.ANNOUNCEMENT_EVENT)))
    public Multi<OutboundSseEvent> stream(
            @Parameter(description = "The number of the last announcement that the client has; 0 for all")
                    @HeaderParam("Last-Event-ID")
                    String lastEventId,
            @Parameter(description = NoticePages.LANGUAGE, example = "uk, en;q=0.5") @HeaderParam("Accept-Language")
                    String accepted) {
        return feed.follow(Sight.PUBLIC, LastEvent.number(lastEventId), Languages.best(accepted));
    }
}
