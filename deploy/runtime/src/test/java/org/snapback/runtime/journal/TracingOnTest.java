package org.snapback.runtime.journal;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snapback.runtime.QuarkusOnServers;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What an operator sets at run time: one setting, and where spans go. */
@QuarkusOnServers
@TestProfile(TracingOnTest.TracingOn.class)
class TracingOnTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String CALLERS = "00-" + TRACE + "-00f067aa0ba902b7-01";

    public static class TracingOn implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            // No collector listens here, so none is called before the test is over.
            return Map.of("snapback.tracing", "true", "quarkus.otel.bsp.schedule.delay", "1H");
        }
    }

    @Test
    void theCallersTraceGoesOnWithASpanOfOurs() {
        TestDatabase.clear();

        given().auth()
                .oauth2(Tokens.delegate("PL"))
                .contentType("application/json")
                .header("traceparent", CALLERS)
                .body("{\"name\":\"a\"}")
                .post("/v1/things")
                .then()
                .statusCode(201);

        assertThat(TestDatabase.query("SELECT traceparent FROM journal"))
                .singleElement()
                .satisfies(row -> assertThat((String) row.get("traceparent"))
                        .matches("00-" + TRACE + "-[0-9a-f]{16}-01")
                        .isNotEqualTo(CALLERS));
    }
}
