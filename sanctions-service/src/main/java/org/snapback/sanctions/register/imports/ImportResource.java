package org.snapback.sanctions.register.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;
import org.snapback.sanctions.register.RegisterExamples;
import org.snapback.sanctions.register.model.Source;

/** The secretariat uploads lists over REST. */
@Path("/v1/lists/{source}/imports")
@RolesAllowed(Role.Names.SECRETARIAT)
@Tag(name = "Lists", description = "The lists that the register is made of, and their imports")
class ImportResource {
    static final String LIST = "The list: un or ofac";
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final UploadReader uploads;
    private final Importing importing;
    private final org.snapback.runtime.command.RequestBody body;
    private final TransactionManager transactions;

    ImportResource(
            UploadReader uploads,
            Importing importing,
            org.snapback.runtime.command.RequestBody body,
            TransactionManager transactions) {
        this.uploads = uploads;
        this.importing = importing;
        this.body = body;
        this.transactions = transactions;
    }

    @POST
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML, MediaType.MULTIPART_FORM_DATA})
    @Operation(
            operationId = "importList",
            summary = "Import a whole list",
            description =
                    "The un list is its XML file; the ofac list is the four CSV files sdn, add, alt and comments as"
                            + " parts, in any order. All of it is taken in at once, or nothing; the same files again change"
                            + " nothing. Subjects that the list no longer names stay in the register as gone. Up to 200 MB.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_XML,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        examples = @ExampleObject(name = "un", value = RegisterExamples.UN_LIST)),
                @Content(
                        mediaType = MediaType.MULTIPART_FORM_DATA,
                        schema = @Schema(implementation = OfacUpload.class),
                        examples = @ExampleObject(name = "ofac", value = RegisterExamples.OFAC_UPLOAD))
            })
    @APIResponse(
            responseCode = "201",
            description = "What came of it",
            headers = @Header(name = "Location", schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "400",
            description = "list-unreadable: part, line and rule; upload-broken-off; validation: a part is missing")
    @APIResponse(responseCode = "413", description = "too-large")
    @APIResponse(responseCode = "415", description = "unsupported-media-type: XML for un, multipart for ofac")
    @APIResponse(responseCode = "422", description = "idempotency-key-reused: the key stands for another request")
    public Response importList(
            @Parameter(
                            description = LIST,
                            example = "un",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"un", "ofac"}))
                    @PathParam("source")
                    String code,
            @Parameter(
                            description = "When the issuer published the list, where its files do not say so",
                            example = "2026-01-31T00:00:00Z",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("publishedAt")
                    Instant publishedAt,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream bytes)
            throws IOException, SystemException {
        Optional<Source> source = Source.of(code);
        if (source.isEmpty()) {
            return Problems.response(unknownList(code));
        }
        return switch (uploads.read(source.get(), headers.getMediaType(), bytes)) {
            case Outcome.Refused<Upload> refused -> Problems.response(refused.refusal());
            case Outcome.Done<Upload> done -> take(source.get(), done.value(), publishedAt, uri.getAbsolutePath());
        };
    }

    private Response take(Source source, Upload upload, Instant publishedAt, URI collection)
            throws IOException, SystemException {
        try (upload) {
            body.digested(upload.sha256());
            transactions.setTransactionTimeout((int) LONGEST.toSeconds());
            return importing.run(source, upload, publishedAt, collection);
        } finally {
            transactions.setTransactionTimeout(0);
        }
    }

    static Refusal unknownList(String code) {
        return Refusal.of(
                CommonProblem.NOT_FOUND,
                "The register keeps no list " + code,
                List.of(new Violation("source", "known-value", "One of " + Source.codes())));
    }
}
