package org.snapback.notification.acknowledgements;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.paging.Cursor;
import org.snapback.runtime.paging.Page;
import org.snapback.runtime.paging.PageRequest;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.RefusedException;

/** Acknowledgements over REST: a state sees its own, the secretariat who has not. */
@Path("/v1/acknowledgements")
@Tag(name = "Acknowledgements", description = "Who has heard what is demanded, and who has not said so")
class AcknowledgementResource {
    private final AcknowledgementRepository acknowledgements;
    private final Caller caller;

    AcknowledgementResource(AcknowledgementRepository acknowledgements, Caller caller) {
        this.acknowledgements = acknowledgements;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.Names.MINISTRY, Role.Names.DELEGATE, Role.Names.SECRETARIAT, Role.Names.AUDITOR})
    @Transactional
    @Operation(
            operationId = "listAcknowledgements",
            summary = "List what demands an answer, newest first",
            description = "A state sees its own; the secretariat and auditors see all, of one event with eventId.")
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
                                                            implementation = AcknowledgementView.class)),
                            examples = @ExampleObject(name = "page", value = AcknowledgementExamples.LIST)))
    public Response list(
            @Parameter(description = "Only of this state", example = "PL") @QueryParam("state") String state,
            @BeanParam AcknowledgementFilter filter,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        boolean all = caller.is(Role.SECRETARIAT) || caller.is(Role.AUDITOR);
        String whose = all ? state : own();
        if (state != null && !state.equals(whose)) {
            return Problems.response(Problems.notFound("acknowledgement of", state));
        }
        Optional<UUID> before = page.after(1).map(AcknowledgementResource::id);
        return Page.answer(
                uri,
                page,
                acknowledgements.listBefore(before, whose, filter, page.limit() + 1),
                row -> Cursor.of(row.id),
                AcknowledgementView::of);
    }

    private String own() {
        return caller.state()
                .orElseThrow(() -> new RefusedException(Refusal.of(
                        CommonProblem.STATE_CLAIM_MISSING,
                        "Acknowledgements are a state's, and the token names none")));
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key().getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.refused("The cursor is not one that this list gave");
        }
    }
}
