package org.snapback.notification.contacts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.snapback.runtime.command.Command;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.paging.Cursor;
import org.snapback.runtime.paging.Page;
import org.snapback.runtime.paging.PageRequest;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.RefusedException;
import org.snapback.runtime.version.Preconditions;

/** Contacts over REST: a ministry keeps its own state's, the secretariat any. */
@Path("/v1/contacts")
@Tag(name = "Contacts", description = "Whom each state wants written to")
@RolesAllowed({Role.Names.MINISTRY, Role.Names.SECRETARIAT})
class ContactResource {
    private static final String STATE = "A state's code";
    private static final String ETAG = "The contact's version, for If-Match";

    private final ContactKeeping keeping;
    private final ContactRepository contacts;
    private final Caller caller;

    ContactResource(ContactKeeping keeping, ContactRepository contacts, Caller caller) {
        this.keeping = keeping;
        this.contacts = contacts;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(operationId = "listContacts", summary = "List contacts by state")
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
                                                            implementation = Contact.class)),
                            examples = @ExampleObject(name = "page", value = ContactExamples.LIST)))
    public Response list(
            @Parameter(description = "Only of this state; a ministry sees its own alone", example = "PL")
                    @QueryParam("state")
                    String state,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        Optional<Refusal> refusal = state == null ? Optional.empty() : hidden(state, "contacts of");
        return refusal.map(Problems::response)
                .orElseGet(() -> Page.answer(
                        uri,
                        page,
                        contacts.listAfter(page.after(1), own().orElse(state), page.limit() + 1),
                        row -> Cursor.of(row.key().text()),
                        ContactRow::contact));
    }

    @GET
    @Path("/{state}/{role}")
    @Transactional
    @Operation(operationId = "getContact", summary = "Read one contact")
    @APIResponse(
            responseCode = "200",
            description = "The contact",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Contact.class),
                            examples = @ExampleObject(name = "poland", value = ContactExamples.CONTACT)))
    public Response get(
            @Parameter(description = STATE, example = "PL") @PathParam("state") String state,
            @PathParam("role") ContactRole role) {
        return hidden(state, "contact of")
                .map(Problems::response)
                .orElseGet(() -> contacts.findByIdOptional(new ContactRow.Key(state, role))
                        .map(ContactResource::answer)
                        .orElseGet(() -> Problems.response(Problems.notFound("contact of", state))));
    }

    @PUT
    @Path("/{state}/{role}")
    @Command
    @Operation(
            operationId = "nameContact",
            summary = "Name a contact",
            description = "The first time without If-Match, then with the ETag that was read.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ContactBody.class),
                            examples =
                                    @ExampleObject(
                                            name = "poland",
                                            summary = "A duty desk",
                                            value = ContactExamples.NEW)))
    @APIResponse(
            responseCode = "200",
            description = "Named",
            headers = @Header(name = "ETag", description = ETAG, schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Contact.class),
                            examples = @ExampleObject(name = "poland", value = ContactExamples.CONTACT)))
    @APIResponse(responseCode = "412", description = "stale: the contact has changed since it was read")
    @APIResponse(responseCode = "428", description = "precondition-required: there is one, and If-Match is missing")
    public Response name(
            @Parameter(description = STATE, example = "PL") @PathParam("state") String state,
            @PathParam("role") ContactRole role,
            @Parameter(description = "The ETag of the version that was read", example = "\"1\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid ContactBody body) {
        return hidden(state, "contact of")
                .map(Problems::response)
                .orElseGet(() -> keeping.name(new ContactRow.Key(state, role), ifMatch, body)
                        .toResponse(ContactResource::answer));
    }

    private static Response answer(ContactRow row) {
        return Response.ok(row.contact()).tag(Preconditions.tag(row.version)).build();
    }

    private Optional<Refusal> hidden(String state, String what) {
        boolean sees = own().map(state::equals).orElse(state.matches("[A-Z]{2}"));
        return sees ? Optional.empty() : Optional.of(Problems.notFound(what, state));
    }

    /** The one state whose contacts the caller sees; empty for the secretariat, which sees all. */
    private Optional<String> own() {
        if (caller.is(Role.SECRETARIAT)) {
            return Optional.empty();
        }
        return Optional.of(caller.state()
                .orElseThrow(() -> new RefusedException(Refusal.of(
                        CommonProblem.STATE_CLAIM_MISSING, "A contact is a state's, and the token names no state"))));
    }
}
