package org.snapback.notification.access;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;

/** What the secretariat does with principals, over REST. */
final class Secretariat {
    static final String PATH = "/v1/kafka-principals";

    private Secretariat() {}

    /** An empty database with Poland and Lithuania on the roster. */
    static void begin() {
        TestDatabase.clear();
        TestDatabase.update("INSERT INTO guarantor (code, name, acceded, version) VALUES"
                + " ('PL', 'Poland', true, 1), ('LT', 'Lithuania', true, 1)");
    }

    static Listener ministry(String state) {
        return listener(create(Map.of("kind", "MINISTRY", "state", state, "label", "Operations room"))
                .statusCode(201)
                .extract()
                .jsonPath());
    }

    static Listener partner() {
        return listener(create(Map.of("kind", "PARTNER", "label", "Screening at a bank"))
                .statusCode(201)
                .extract()
                .jsonPath());
    }

    static ValidatableResponse create(Map<String, String> body) {
        return given().auth()
                .oauth2(Tokens.secretariat())
                .contentType("application/json")
                .body(body)
                .post(PATH)
                .then();
    }

    static ValidatableResponse rotate(String id) {
        return given().auth()
                .oauth2(Tokens.secretariat())
                .post(PATH + "/" + id + "/rotation")
                .then();
    }

    static ValidatableResponse revoke(String id) {
        return given().auth()
                .oauth2(Tokens.secretariat())
                .contentType("application/json")
                .body(Map.of("reason", "The password got about"))
                .post(PATH + "/" + id + "/revocation")
                .then();
    }

    static Listener listener(JsonPath issued) {
        return new Listener(
                issued.getString("principal.id"), issued.getString("principal.name"), issued.getString("password"));
    }
}
