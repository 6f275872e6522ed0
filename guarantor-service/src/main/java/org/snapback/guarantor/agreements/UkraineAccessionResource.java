package org.snapback.guarantor.agreements;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
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
import org.snapback.runtime.paging.Page;

/** Ukraine's accessions over REST: anybody authenticated reads them, the secretariat records them. */
@Path("/v1/compact/ukraine-accessions")
@Tag(name = "Compact", description = "The joint document that unites the agreements")
class UkraineAccessionResource {
    private final UkraineAccessions accessions;

    UkraineAccessionResource(UkraineAccessions accessions) {
        this.accessions = accessions;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(operationId = "listUkraineAccessions", summary = "List Ukraine's accessions to the EU and NATO")
    @APIResponse(
            responseCode = "200",
            description = "All; there are at most two",
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
                                                            implementation = UkraineAccessionView.class)),
                            examples = @ExampleObject(name = "page", value = CompactExamples.ACCESSIONS)))
    public Response list() {
        return Response.ok(new Page<>(accessions.all().stream()
                        .map(row -> UkraineAccessionView.of(row, accessions.reviews(row)))
                        .toList()))
                .build();
    }

    @POST
    @RolesAllowed(Role.Names.SECRETARIAT)
    @Command
    @Operation(
            operationId = "recordUkraineAccession",
            summary = "Record Ukraine's accession to the EU or NATO",
            description = "It ends no agreement and opens a review of each that is signed and not over.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = UkraineAccessionBody.class),
                            examples = @ExampleObject(name = "body", value = CompactExamples.ACCEDING)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = UkraineAccessionView.class),
                            examples = @ExampleObject(name = "answer", value = CompactExamples.ACCESSION)))
    @APIResponse(responseCode = "409", description = "already-recorded: it is recorded")
    public Response record(@NotNull @Valid UkraineAccessionBody body) {
        return accessions
                .record(body)
                .toResponse(view ->
                        Response.status(Response.Status.CREATED).entity(view).build());
    }
}
