package org.snapback.notification.notices;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.paging.PageRequest;

/** A state's notices for feed readers. */
@Path("/v1/notices/feed.atom")
@Tag(name = "Notices")
class NoticesFeedResource {
    private final NoticePages pages;
    private final Reader reader;

    NoticesFeedResource(NoticePages pages, Reader reader) {
        this.pages = pages;
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
            @Parameter(description = NoticePages.LANGUAGE, example = "uk, en;q=0.5") @HeaderParam("Accept-Language")
                    String accepted,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        return pages.feed(reader.sight(state, exercise), page, accepted, uri);
    }
}
