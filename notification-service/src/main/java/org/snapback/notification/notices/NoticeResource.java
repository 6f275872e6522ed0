package org.snapback.notification.notices;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.paging.PageRequest;

/** What a state is told. The same notices come on its Kafka topic. */
@Path("/v1/notices")
@Tag(name = "Notices", description = "What one state is told of what happens")
class NoticeResource {
    static final String STATE = "Whose notices: the caller's own state unless an auditor or the secretariat asks";

    static final String EXERCISE =
            "Only what is told of exercises; without it only what is real. Each is numbered for itself";

    private final NoticePages pages;
    private final NoticeFeed feed;
    private final Reader reader;

    NoticeResource(NoticePages pages, NoticeFeed feed, Reader reader) {
        this.pages = pages;
        this.feed = feed;
        this.reader = reader;
    }

    @GET
    @RolesAllowed({
        Role.Names.MINISTRY,
        Role.Names.DELEGATE,
        Role.Names.BENEFICIARY,
        Role.Names.SECRETARIAT,
        Role.Names.AUDITOR
    })
    @Transactional
    @Operation(operationId = "listNotices", summary = "List a state's notices, oldest first")
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
                            examples = @ExampleObject(name = "page", value = NoticeExamples.NOTICES)))
    public Response list(
            @Parameter(description = STATE, example = "PL") @QueryParam("state") String state,
            @Parameter(description = EXERCISE) @QueryParam("exercise") boolean exercise,
            @Parameter(description = NoticePages.LANGUAGE, example = "uk, en;q=0.5") @HeaderParam("Accept-Language")
                    String accepted,
            @BeanParam NoticeFilter filter,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return pages.list(reader.sight(state, exercise), filter, page, accepted, uri);
    }

    @GET
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({
        Role.Names.MINISTRY,
        Role.Names.DELEGATE,
        Role.Names.BENEFICIARY,
        Role.Names.SECRETARIAT,
        Role.Names.AUDITOR
    })
    @Operation(
            operationId = "streamNotices",
            summary = "Follow a state's notices as server-sent events",
            description = "Each event's id is the notice's number. A client that reconnects with Last-Event-ID goes on"
                    + " after it; one without begins with what comes next. A subscription of the state that has stopped by"
                    + " itself is told too, as an event without an id: its type and data are those of compact.deliveries."
                    + " The stream ends after a quarter of an hour.")
    @APIResponse(
            responseCode = "200",
            description = "The stream",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = NoticeView.class),
                            examples = @ExampleObject(name = "event", value = NoticeExamples.NOTICE_EVENT)))
    public Multi<OutboundSseEvent> stream(
            @Parameter(description = STATE, example = "PL") @QueryParam("state") String state,
            @Parameter(description = EXERCISE) @QueryParam("exercise") boolean exercise,
            @Parameter(description = "The number of the last notice that the client has; 0 for all", example = "0")
                    @HeaderParam("Last-Event-ID")
                    String lastEventId,
            @Parameter(description = NoticePages.LANGUAGE, example = "uk, en;q=0.5") @HeaderParam("Accept-Language")
                    String accepted) {
        return feed.follow(reader.sight(state, exercise), LastEvent.number(lastEventId), Languages.best(accepted));
    }
}
