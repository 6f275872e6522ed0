package org.snapback.notification.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.snapback.runtime.identity.Role;

/** How somebody who has a principal reads on Kafka. */
@Path("/v1/kafka-access")
@Tag(name = "Access to Kafka", description = "Who beside the services may read what on Kafka")
class AccessResource {
    private final Access access;

    AccessResource(Access access) {
        this.access = access;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @RolesAllowed({Role.Names.MINISTRY, Role.Names.PARTNER, Role.Names.SECRETARIAT})
    @Transactional
    @Operation(
            operationId = "getKafkaAccess",
            summary = "Learn how to read on Kafka",
            description = "Servers, topics, consumer groups, and a properties file for Kafka's own clients, which"
                    + " text/plain gives alone. The password is in none: it was shown when the principal was made.")
    @APIResponse(
            responseCode = "200",
            description = "All but the password",
            headers =
                    @Header(
                            name = "Content-Disposition",
                            description = "The file's name, with text/plain",
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AccessView.class),
                        examples = @ExampleObject(name = "poland", value = AccessExamples.ACCESS)),
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "poland", value = AccessExamples.PROPERTIES))
            })
    @APIResponse(responseCode = "404", description = "not-found: there is no such principal that the caller may see")
    public Response get(
            @Parameter(
                            description = "The principal's name: needed but by a ministry, for which it is its state's"
                                    + " newest where absent",
                            example = AccessExamples.NAME)
                    @QueryParam("principal")
                    String principal,
            @Context Request request) {
        boolean text = request.selectVariant(
                        Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_PLAIN_TYPE)
                                .build())
                .getMediaType()
                .equals(MediaType.TEXT_PLAIN_TYPE);
        return access.of(principal)
                .toResponse(view -> text
                        ? file(view)
                        : Response.ok(view, MediaType.APPLICATION_JSON).build());
    }

    private static Response file(AccessView view) {
        List<String> principals = view.principals();
        String name = principals.isEmpty() ? "snapback-kafka" : principals.getFirst();
        return Response.ok(view.properties(), MediaType.TEXT_PLAIN_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".properties\"")
                .build();
    }
}
