package org.snapback.runtime.journal;

import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.runtime.QuarkusOnServers;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusOnServers
class TracingOffTest {
    private static final String CALLERS = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @ConfigProperty(name = "quarkus.otel.sdk.disabled")
    boolean disabled;

    @BeforeEach
    void empty() {
        TestDatabase.clear();
    }

    @Test
    void noTraceIsMadeUp() {
        add(given());

        assertThat(disabled).isTrue();
        assertThat(traceparent()).isNull();
    }

    @Test
    void theCallersTraceIsCarriedOnAsItIs() {
        add(given().header("traceparent", CALLERS));

        assertThat(traceparent()).isEqualTo(CALLERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "none",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-zz",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
            })
    void whatIsNoTraceContextIsLeftOut(String header) {
        add(given().header("traceparent", header));

        assertThat(traceparent()).isNull();
    }

    private static void add(RequestSpecification request) {
        request.auth()
                .oauth2(Tokens.delegate("PL"))
                .contentType("application/json")
                .body("{\"name\":\"a\"}")
                .post("/v1/things")
                .then()
                .statusCode(201);
    }

    private static Object traceparent() {
        return TestDatabase.query("SELECT traceparent FROM journal").getFirst().get("traceparent");
    }
}
