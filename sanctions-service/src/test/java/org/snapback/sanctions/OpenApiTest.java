package org.snapback.sanctions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.snapback.sanctions.testing.ServiceTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** The specification is complete enough to generate a client from. */
@QuarkusTest
class OpenApiTest extends ServiceTest {
    private record Operation(String name, JsonNode node) {}

    @Test
    void every_operation_has_an_id_a_tag_a_summary_and_its_security() throws JsonProcessingException {
        Set<String> ids = new HashSet<>();

        assertThat(operations()).isNotEmpty().allSatisfy(operation -> {
            JsonNode node = operation.node();
            assertThat(ids.add(node.path("operationId").asText())).isTrue();
            assertThat(node.path("tags")).hasSize(1);
            assertThat(node.path("summary").asText()).isNotBlank();
            assertThat(node.path("security"))
                    .isNotEmpty()
                    .allSatisfy(scheme -> assertThat(scheme.has("bearer")).isTrue());
        });
    }

    @Test
    void every_error_is_a_problem_and_every_success_has_a_schema() throws JsonProcessingException {
        assertThat(operations())
                .allSatisfy(operation -> operation
                        .node()
                        .path("responses")
                        .properties()
                        .forEach(response -> {
                            JsonNode content = response.getValue().path("content");
                            String where = operation.name() + " " + response.getKey();
                            assertThat(response.getValue().path("description").asText())
                                    .as(where)
                                    .isNotBlank();
                            if (response.getKey().equals("204")) {
                                assertThat(content).as(where).isEmpty();
                            } else if (response.getKey().startsWith("2")) {
                                assertThat(content.path("application/json").path("schema"))
                                        .as(where)
                                        .isNotEmpty();
                            } else {
                                assertThat(content.path("application/problem+json")
                                                .path("schema")
                                                .path("$ref")
                                                .asText())
                                        .as(where)
                                        .endsWith("/Problem");
                            }
                        }));
    }

    @Test
    void every_body_has_an_example() throws JsonProcessingException {
        assertThat(operations())
                .filteredOn(operation -> operation.node().has("requestBody"))
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(
                                operation.node().path("requestBody").path("content"))
                        .as(operation.name())
                        .isNotEmpty()
                        .allSatisfy(
                                content -> assertThat(content.path("examples")).isNotEmpty()));
    }

    @Test
    void every_answer_has_an_example() throws JsonProcessingException {
        JsonNode schemas = specification().path("components").path("schemas");
        assertThat(operations())
                .allSatisfy(operation -> operation
                        .node()
                        .path("responses")
                        .findValues("application/json")
                        .forEach(content -> {
                            JsonNode schema = content.path("schema");
                            String name = schema.path("$ref")
                                    .asText(schema.at("/properties/items/items/$ref")
                                            .asText());
                            JsonNode named = schemas.path(name.substring(name.lastIndexOf('/') + 1));
                            assertThat(content.has("examples") || named.has("examples"))
                                    .as(operation.name())
                                    .isTrue();
                        }));
    }

    @Test
    void every_example_fits_its_schema() throws JsonProcessingException {
        JsonNode api = specification();
        Map<String, String> documents = Map.of("urn:api", api.toString());
        var schemas = SchemaRegistry.withDialect(Dialects.getOpenApi31(), builder -> builder.schemas(documents));

        api.path("components").path("schemas").properties().forEach(named -> {
            var schema = schemas.getSchema(SchemaLocation.of("urn:api#/components/schemas/" + named.getKey()));
            named.getValue().path("examples").forEach(example -> assertFits(named.getKey(), schema, example));
        });
        operations()
                .forEach(operation -> operation
                        .node()
                        .findValues("application/json")
                        .forEach(content -> {
                            String place = content.path("schema").path("$ref").asText();
                            content.path("examples").forEach(example -> {
                                if (!place.isEmpty()) {
                                    assertFits(
                                            operation.name(),
                                            schemas.getSchema(SchemaLocation.of("urn:api" + place)),
                                            example.path("value"));
                                }
                            });
                        }));
    }

    private static void assertFits(String where, Schema schema, JsonNode example) {
        assertThat(schema.validate(example.toString(), InputFormat.JSON))
                .as(where)
                .isEmpty();
    }

    private static JsonNode specification() throws JsonProcessingException {
        String text = given().accept("application/json").get("/q/openapi").asString();
        return JsonMapper.builder().build().readTree(text);
    }

    private static List<Operation> operations() throws JsonProcessingException {
        JsonNode api = specification();
        List<Operation> operations = new ArrayList<>();
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (method.getValue().has("responses")) {
                        operations.add(new Operation(method.getKey() + " " + path.getKey(), method.getValue()));
                    }
                }));
        return operations;
    }
}
