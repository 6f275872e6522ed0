package org.snapback.sanctions.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snapback.servers.testing.Tokens;

import static io.restassured.RestAssured.given;

/** The sample lists that the product ships, and how a secretariat uploads them. */
public final class TestLists {
    private TestLists() {}

    /** The sample in the UN's format: 7 individuals, 5 entities. */
    public static String un() {
        return sample("un/consolidated.xml");
    }

    /** The sample in OFAC's, by part: 7 individuals, 5 entities, 3 vessels, 2 aircraft. */
    public static Map<String, String> ofac() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("comments", sample("ofac/sdn_comments.csv"));
        parts.put("alt", sample("ofac/alt.csv"));
        parts.put("sdn", sample("ofac/sdn.csv"));
        parts.put("add", sample("ofac/add.csv"));
        return parts;
    }

    /** The sample in OFAC's format, one part of it changed. */
    public static Map<String, String> ofac(String part, String file) {
        Map<String, String> parts = ofac();
        parts.put(part, file);
        return parts;
    }

    /** Uploads a list in the UN's format. */
    public static Response importUn(String file) {
        return as(Tokens.secretariat())
                .contentType(ContentType.XML)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/lists/un/imports");
    }

    /** Uploads a list in OFAC's format, its parts in the order given. */
    public static Response importOfac(Map<String, String> parts) {
        RequestSpecification request = as(Tokens.secretariat());
        parts.forEach((part, file) ->
                request.multiPart(part, part + ".csv", file.getBytes(StandardCharsets.UTF_8), "text/csv"));
        return request.post("/v1/lists/ofac/imports");
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private static String sample(String name) {
        try (InputStream file = TestLists.class.getResourceAsStream("/samples/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
