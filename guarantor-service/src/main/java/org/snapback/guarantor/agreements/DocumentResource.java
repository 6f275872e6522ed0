package org.snapback.guarantor.agreements;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.quarkus.vertx.http.Uncompressed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
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
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.paging.Cursor;
import org.snapback.runtime.paging.Page;
import org.snapback.runtime.paging.PageRequest;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;

/** Agreements' documents over REST. Who may read the agreement may read them. */
@Path("/v1/agreements/{id}/documents")
@Tag(name = "Agreements", description = "The treaties with Ukraine that the Compact unites")
class DocumentResource {
    private static final String ID = "The agreement's id";

    private final DocumentReader uploads;
    private final Documents documents;
    private final AgreementRepository agreements;
    private final org.snapback.runtime.command.RequestBody body;
    private final Caller caller;

    DocumentResource(
            DocumentReader uploads,
            Documents documents,
            AgreementRepository agreements,
            org.snapback.runtime.command.RequestBody body,
            Caller caller) {
        this.uploads = uploads;
        this.documents = documents;
        this.agreements = agreements;
        this.body = body;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "addAgreementDocument",
            summary = "Add a document to an agreement",
            description = "The body is its bytes as they are, up to 50 MiB. They are kept if they have the digest"
                    + " announced, and come back the same.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "bytes", value = "%PDF-2.0")))
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DocumentView.class),
                            examples = @ExampleObject(name = "added", value = AgreementExamples.ADDED)))
    @APIResponse(
            responseCode = "400",
            description = "document-digest: other bytes than announced; upload-broken-off; validation")
    @APIResponse(responseCode = "413", description = "too-large")
    @APIResponse(responseCode = "415", description = "unsupported-media-type: application/octet-stream")
    public Response add(
            @Parameter(description = ID, example = AgreementExamples.ID) @PathParam("id") UUID id,
            @Parameter(description = "Its file name", required = true, example = "agreement.pdf")
                    @QueryParam("name")
                    @NotBlank
                    @Size(max = 200)
                    @Pattern(regexp = "[^\\p{Cntrl}\\p{Cs}]*", message = "Without control characters")
                    String name,
            @Parameter(description = "Its media type", required = true, example = "application/pdf")
                    @QueryParam("mediaType")
                    @NotNull
                    @Size(max = 100)
                    @Pattern(regexp = "[a-z0-9.+-]+/[a-z0-9.+-]+", message = "A media type without parameters")
                    String mediaType,
            @Parameter(description = "SHA-256 of its bytes, in lower-case hexadecimal", required = true)
                    @QueryParam("sha256")
                    @NotNull
                    @Pattern(regexp = "[0-9a-f]{64}", message = "64 lower-case hexadecimal digits")
                    String sha256,
            @Context UriInfo uri,
            InputStream bytes)
            throws IOException {
        boolean known = QuarkusTransaction.requiringNew()
                .call(() -> agreements.findByIdOptional(id).isPresent());
        if (!known) {
            return Problems.response(Problems.notFound("agreement", id));
        }
        return switch (uploads.read(bytes, sha256)) {
            case Outcome.Refused<DocumentUpload> refused -> Problems.response(refused.refusal());
            case Outcome.Done<DocumentUpload> done -> {
                try (DocumentUpload upload = done.value()) {
                    body.digested(upload.sha256());
                    yield documents.add(id, name, mediaType, upload, uri.getAbsolutePath());
                }
            }
        };
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(operationId = "listAgreementDocuments", summary = "List an agreement's documents, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; its Link header names the next",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties =
                                                    @SchemaProperty(
                                                            name = "items",
                                                            type = SchemaType.ARRAY,
                                                            implementation = DocumentView.class)),
                            examples = @ExampleObject(name = "page", value = AgreementExamples.DOCUMENTS)))
    public Response list(
            @Parameter(description = ID, example = AgreementExamples.ID) @PathParam("id") UUID id,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        if (hidden(id)) {
            return Problems.response(Problems.notFound("agreement", id));
        }
        Optional<UUID> after = page.after(1).map(AgreementResource::id);
        return Page.answer(
                uri,
                page,
                documents.after(after, id, page.limit() + 1),
                document -> Cursor.of(document.id),
                DocumentRow::view);
    }

    @GET
    @Path("/{documentId}/content")
    @Authenticated
    @Transactional
    @Uncompressed
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "readAgreementDocument", summary = "Read a document's bytes as they were sent")
    @APIResponse(
            responseCode = "200",
            description = "The bytes, with the document's own media type",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "bytes", value = "%PDF-2.0")))
    public Response content(
            @Parameter(description = ID, example = AgreementExamples.ID) @PathParam("id") UUID id,
            @Parameter(description = "The document's id") @PathParam("documentId") UUID documentId) {
        Optional<DocumentRow> document = hidden(id) ? Optional.empty() : documents.find(id, documentId);
        return document.map(DocumentResource::stream)
                .map(answer -> answer.entity((StreamingOutput) out -> documents.copy(documentId, out))
                        .build())
                .orElseGet(() -> Problems.response(Problems.notFound("document", documentId)));
    }

    /** A browser shows none of it: a document is not the service's own page. */
    private static Response.ResponseBuilder stream(DocumentRow document) {
        return Response.ok()
                .type(document.mediaType)
                .header("Content-Disposition", "attachment")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_LENGTH, document.bytes);
    }

    private boolean hidden(UUID id) {
        return agreements
                .findByIdOptional(id)
                .filter(AgreementSight.of(caller)::sees)
                .isEmpty();
    }
}
