package org.snapback.sanctions.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.snapback.servers.testing.Servers;
import org.snapback.servers.testing.TestClock;
import org.snapback.servers.testing.TestDatabase;

import static io.restassured.RestAssured.given;

/** The service on real servers, its tables empty and its clock right before each test. */
@QuarkusTestResource(value = Servers.class, initArgs = @ResourceArg(name = "service", value = "sanctions"))
public abstract class ServiceTest {
    static {
        // Most of what tests await comes within milliseconds.
        Awaitility.setDefaultPollInterval(Duration.ofMillis(20));
    }

    @BeforeEach
    void beginEmpty() {
        TestClock.reset();
        TestDatabase.clear("list");
        TestDatabase.update("UPDATE list SET version = 0");
    }

    /** A request with this bearer token and, where it has a body, JSON. */
    protected static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }
}
