package org.snapback.guarantor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
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
import org.snapback.guarantor.testing.ServiceTest;

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
    void every_error_is_a_problem_and_every_success_has_a_schema_and_an_example() throws JsonProcessingException {
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
                            if (response.getKey().startsWith("2")) {
                                assertThat(content).as(where).isNotEmpty().allSatisfy(body -> {
                                    assertThat(body.path("schema")).isNotEmpty();
                                    assertThat(body.path("examples")).isNotEmpty();
                                });
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
    void every_example_fits_its_schema() throws JsonProcessingException {
        JsonNode api = specification();
        Map<String, String> documents = Map.of("urn:api", api.toString());
        var schemas = SchemaRegistry.withDialect(Dialects.getOpenApi31(), builder -> builder.schemas(documents));

        assertThat(operations())
                .allSatisfy(operation -> operation
                        .node()
                        .findValues("application/json")
                        .forEach(content -> content.path("examples").forEach(example -> {
                            JsonNode value = example.path("value");
                            String place = content.path("schema").path("$ref").asText();
                            if (!place.isEmpty()) {
                                assertThat(schemas.getSchema(SchemaLocation.of("urn:api" + place))
                                                .validate(
                                                        value.isTextual() ? value.asText() : value.toString(),
                                                        InputFormat.JSON))
                                        .as(operation.name())
                                        .isEmpty();
                            }
                        })));
    }

    @Test
    void what_is_posted_may_carry_an_idempotency_key() throws JsonProcessingException {
        assertThat(operations())
                .filteredOn(operation -> operation.name().startsWith("post"))
                // It changes nothing, so that doing it twice does no harm.
                .filteredOn(operation -> !operation.name().endsWith("/simulation"))
                .isNotEmpty()
                .allSatisfy(operation -> {
                    assertThat(operation.node().path("parameters").findValuesAsText("name"))
                            .contains("Idempotency-Key");
                    assertThat(operation.node().path("responses").has("422")).isTrue();
                });
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

    private static JsonNode specification() throws JsonProcessingException {
        String text = given().accept("application/json").get("/q/openapi").asString();
        return JsonMapper.builder().build().readTree(text);
    }
}
