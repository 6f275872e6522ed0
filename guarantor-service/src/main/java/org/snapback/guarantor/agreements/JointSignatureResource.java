package org.snapback.guarantor.agreements;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.snapback.runtime.command.Command;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.paging.Cursor;
import org.snapback.runtime.paging.Page;
import org.snapback.runtime.paging.PageRequest;

/** The joint document's signatures over REST: anybody authenticated reads them, the secretariat records them. */
@Path("/v1/compact/signatures")
@Tag(name = "Compact", description = "The joint document that unites the agreements")
class JointSignatureResource {
    private final JointDocument document;

    JointSignatureResource(JointDocument document) {
        this.document = document;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(operationId = "listJointDocumentSignatures", summary = "List who has signed the joint document")
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
                                                            implementation = JointSignatureView.class)),
                            examples = @ExampleObject(name = "page", value = CompactExamples.SIGNATURES)))
    public Response list(@BeanParam PageRequest page, @Context UriInfo uri) {
        Optional<UUID> after = page.after(1).map(AgreementResource::id);
        return Page.answer(
                uri, page, document.after(after, page.limit() + 1), row -> Cursor.of(row.id), JointSignatureView::of);
    }

    @POST
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Command
    @Operation(
            operationId = "signJointDocument",
            summary = "Record a signature of the joint document",
            description = "An act apart: it makes nobody accede, an agreement does.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = JointSignatureBody.class),
                            examples = @ExampleObject(name = "body", value = CompactExamples.SIGNING)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = JointSignatureView.class),
                            examples = @ExampleObject(name = "answer", value = CompactExamples.SIGNATURE)))
    @APIResponse(responseCode = "409", description = "already-signed: it has this signature")
    public Response sign(@NotNull @Valid JointSignatureBody body) {
        return document.sign(body)
                .toResponse(row -> Response.status(Response.Status.CREATED)
                        .entity(JointSignatureView.of(row))
                        .build());
    }
}
