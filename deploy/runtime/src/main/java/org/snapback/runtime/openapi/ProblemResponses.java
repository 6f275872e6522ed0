package org.snapback.runtime.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.snapback.runtime.problem.Problems;

/**
 * Completes the specification with what holds for every operation: the bearer token, the problem document as the body of
 * every error, the errors that any operation can end in, and the Idempotency-Key of what is POSTed.
 */
public class ProblemResponses implements OASFilter {
    private static final String PROBLEM = "Problem";
    private static final String BEARER = "bearer";
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final String INVALID = "validation or bad-request: the violations name field and rule";

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(BEARER));
        }
        APIResponses responses = operation.getResponses();
        addMissing(responses, "401", "unauthenticated: a valid bearer token is needed");
        addMissing(responses, "403", "forbidden: none of the token's roles allows this");
        addMissing(responses, "500", "internal: the service failed");
        addMissing(responses, "503", "temporarily-unavailable: come again after Retry-After");
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        if (operation.getRequestBody() != null || !parameters.isEmpty()) {
            addMissing(responses, "400", INVALID);
        }
        if (parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH)) {
            addMissing(responses, "404", "not-found: there is nothing here that the caller may see");
        }
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.equals("400") && "Bad Request".equals(response.getDescription())) {
                // What the extension says of a validated body.
                response.setDescription(INVALID);
            }
            if (status.startsWith("4") || status.startsWith("5")) {
                response.setContent(problem());
            }
        });
        return operation;
    }

    @Override
    public PathItem filterPathItem(PathItem path) {
        Operation creating = path.getPOST();
        if (creating != null) {
            creating.addParameter(OASFactory.createParameter()
                    .name(IDEMPOTENCY_KEY)
                    .in(Parameter.In.HEADER)
                    .description(
                            "Sent again within 7 days with the same body, it gets the first answer and does nothing")
                    .schema(OASFactory.createSchema()
                            .addType(SchemaType.STRING)
                            .minLength(1)
                            .maxLength(200)));
            addMissing(creating.getResponses(), "422", "idempotency-key-reused: the key stands for another request");
            creating.getResponses().getAPIResponse("422").setContent(problem());
        }
        return path;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(PROBLEM, schema());
    }

    private static void addMissing(APIResponses responses, String status, String description) {
        if (!responses.hasAPIResponse(status)) {
            responses.addAPIResponse(
                    status, OASFactory.createObject(APIResponse.class).description(description));
        }
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        Problems.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM)));
    }

    private static Schema schema() {
        Schema violation = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("pointer", text("JSON Pointer into the body, or the parameter's or header's name"))
                .addProperty("rule", text("The broken rule, a stable word"))
                .addProperty("message", text("What would satisfy it"));
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("A problem document (RFC 9457)")
                .addProperty("type", text("urn:snapback:problem:<name>; docs/problems has a page for each"))
                .addProperty("title", text("The kind of problem"))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text("This occurrence"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(violation))
                .required(List.of("type", "title", "status"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
