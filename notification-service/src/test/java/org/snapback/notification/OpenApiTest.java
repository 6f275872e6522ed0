package org.snapback.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** The specification is complete enough to generate a client from. */
@QuarkusOnServers
class OpenApiTest {
    private record Operation(String name, JsonNode node) {}

    @Test
    void everyOperationHasAnIdATagASummaryAndItsSecurity() throws JsonProcessingException {
        Set<String> ids = new HashSet<>();

        assertThat(operations()).hasSize(19).allSatisfy(operation -> {
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
    void everyErrorIsAProblemAndEveryAnswerHasASchemaAndAnExample() throws JsonProcessingException {
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
                                assertThat(content).as(where).isNotEmpty().allSatisfy(answer -> {
                                    assertThat(answer.path("schema")).isNotEmpty();
                                    assertThat(answer.path("examples")).isNotEmpty();
                                });
                            } else {
                                assertThat(content.at("/application~1problem+json/schema/$ref")
                                                .asText())
                                        .as(where)
                                        .endsWith("/Problem");
                            }
                        }));
    }

    @Test
    void everyNoticeThatIsShownFitsItsSchema() throws JsonProcessingException {
        Map<String, String> documents = Map.of("urn:api", specification().toString());
        var notice = SchemaRegistry.withDialect(Dialects.getOpenApi31(), builder -> builder.schemas(documents))
                .getSchema(SchemaLocation.of("urn:api#/components/schemas/Notice"));
        List<JsonNode> shown = new ArrayList<>();

        for (Operation operation : operations()) {
            for (JsonNode answer : operation.node().findValues("application/json")) {
                for (JsonNode example : answer.path("examples")) {
                    example.path("value").path("items").forEach(item -> {
                        if (item.has("about")) {
                            shown.add(item);
                        }
                    });
                }
            }
        }

        assertThat(shown)
                .hasSize(2)
                .allSatisfy(item -> assertThat(notice.validate(item.toString(), InputFormat.JSON))
                        .isEmpty());
    }

    private static List<Operation> operations() throws JsonProcessingException {
        List<Operation> operations = new ArrayList<>();
        specification()
                .path("paths")
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
