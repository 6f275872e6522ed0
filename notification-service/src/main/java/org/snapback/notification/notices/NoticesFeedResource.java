package org.snapback.notification.notices;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.paging.Cursor;
import org.snapback.runtime.paging.PageRequest;

/** A state's notices for feed readers. */
@Path("/v1/notices/feed.atom")
@Tag(name = "Notices")
class NoticesFeedResource {
    private final NoticeRepository notices;
    private final Reader reader;

    NoticesFeedResource(NoticeRepository notices, Reader reader) {
        this.notices = notices;
        this.reader = reader;
    }

    @GET
    @Produces(AtomFeed.TYPE)
    @RolesAllowed({
        Role.Names.MINISTRY,
        Role.Names.DELEGATE,
        Role.Names.BENEFICIARY,
        Role.Names.SECRETARIAT,
        Role.Names.AUDITOR
    })
    @Transactional
    @Operation(operationId = "readNoticesFeed", summary = "Read a state's notices as an Atom feed, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; its link next leads to older notices",
            content =
                    @Content(
                            mediaType = AtomFeed.TYPE,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "feed", value = NoticeExamples.FEED)))
    public Response read(
            @Parameter(description = NoticeResource.STATE, example = "PL") @QueryParam("state") String state,
            @Parameter(description = NoticeResource.EXERCISE) @QueryParam("exercise") boolean exercise,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return feed(notices, reader.sight(state, exercise), page, uri);
    }

    static Response feed(NoticeRepository notices, Sight sight, PageRequest page, UriInfo uri) {
        long before = page.after(1).map(NoticeResource::number).orElse(Long.MAX_VALUE);
        List<Notice> found = notices.before(sight, before, page.limit() + 1);
        boolean more = found.size() > page.limit();
        List<Notice> shown = more ? found.subList(0, page.limit()) : found;
        Optional<URI> next = more
                ? Optional.of(uri.getRequestUriBuilder()
                        .replaceQueryParam(
                                "cursor", Cursor.of(shown.getLast().number).encode())
                        .build())
                : Optional.empty();
        return Response.ok(AtomFeed.write(sight.stream(), shown, uri.getRequestUri(), next))
                .build();
    }
}
