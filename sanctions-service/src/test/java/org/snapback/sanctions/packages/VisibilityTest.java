package org.snapback.sanctions.packages;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestBallot;
import org.snapback.sanctions.testing.TestPackage;
import org.snapback.sanctions.testing.TestRegister;
import org.snapback.sanctions.testing.TestRoster;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Who sees which package: alone and in the list, which must agree. PL drafts, LT is invited, DE decides, CZ is late. */
@QuarkusTest
class VisibilityTest extends ServiceTest {
    private static final Map<String, String> READERS = new LinkedHashMap<>();

    private final Map<String, UUID> packages = new LinkedHashMap<>();
    private TestPackage adopted;
    private UUID inForce;
    private UUID waiting;

    @BeforeEach
    void onePackageInEachStage() {
        READERS.put("sponsor PL", Tokens.delegate("PL"));
        READERS.put("ministry PL", Tokens.ministry("PL"));
        READERS.put("invited LT", Tokens.delegate("LT"));
        READERS.put("elector DE", Tokens.delegate("DE"));
        READERS.put("late CZ", Tokens.delegate("CZ"));
        READERS.put("Ukraine", Tokens.beneficiary());
        READERS.put("secretariat", Tokens.secretariat());
        READERS.put("auditor", Tokens.auditor());
        READERS.put("partner", Tokens.partner());
        TestRoster.acceded("PL", "LT", "DE");
        TestRegister.person("ofac", "1001", "RUSSIA-EO14024", "INVENTED, Waiting");
        packages.put("draft", begun().id());
        packages.put("withdrawn draft", withdrawn(begun()).id());
        packages.put("withdrawn", withdrawn(proposed(begun())).id());
        TestPackage rejected = begun();
        rejected.measure("EXPORT_BAN", 1);
        TestBallot.of(rejected, rejected.proposed()).closed("REJECTED");
        rejected.awaitStage("REJECTED");
        packages.put("rejected", rejected.id());
        packages.put("proposed", proposed(begun()).id());
        adopted = begun();
        inForce = adopted.measure("ASSET_FREEZE", 1);
        waiting = adopted.measure("ASSET_FREEZE", 2);
        adopted.select(inForce, "ofac", "RUSSIA-EO14024");
        adopted.select(waiting, "ofac", "RUSSIA-EO14024");
        adopted.adopted("PL");
        packages.put("adopted", adopted.id());
        TestRoster.acceded("CZ");
    }

    @Test
    void each_reader_sees_alone_and_in_the_list_what_the_design_says() {
        List<String> all = List.of("draft", "withdrawn draft", "withdrawn", "rejected", "proposed", "adopted");
        List<String> fromTheProposalOn = List.of("withdrawn", "rejected", "proposed", "adopted");
        List<String> adoptedAlone = List.of("adopted");

        assertSees("sponsor PL", all);
        assertSees("ministry PL", all);
        assertSees("invited LT", all);
        assertSees("elector DE", fromTheProposalOn);
        assertSees("Ukraine", fromTheProposalOn);
        assertSees("secretariat", fromTheProposalOn);
        assertSees("auditor", fromTheProposalOn);
        assertSees("late CZ", adoptedAlone);
        assertSees("partner", adoptedAlone);
    }

    @Test
    void an_operator_reads_no_package() {
        as(Tokens.operator()).get("/v1/packages").then().statusCode(403);
        adopted.read(Tokens.operator()).statusCode(403);
    }

    @Test
    void nobody_reads_without_a_token() {
        io.restassured.RestAssured.given().get("/v1/packages").then().statusCode(401);
    }

    @Test
    void the_public_sees_an_adopted_package_without_its_waiting_rung() {
        for (String reader : List.of("partner", "late CZ")) {
            adopted.read(READERS.get(reader))
                    .statusCode(200)
                    .header("ETag", nullValue())
                    .body("version", nullValue())
                    .body("invited", nullValue())
                    .body("measures.id", contains(inForce.toString()))
                    .body("measures[0].annex.sha256", notNullValue());
            adopted.readAnnex(READERS.get(reader), inForce).statusCode(200).body("items", hasSize(1));
            adopted.readAnnex(READERS.get(reader), waiting).statusCode(404);
            as(READERS.get(reader))
                    .get("/v1/packages/{id}/measures/{measure}/annex/export", adopted.id(), waiting)
                    .then()
                    .statusCode(404);
            as(READERS.get(reader))
                    .get("/v1/packages/{id}/text", adopted.id())
                    .then()
                    .statusCode(404);
        }
        adopted.readAnnex(READERS.get("elector DE"), waiting).statusCode(200);
    }

    @Test
    void a_list_is_narrowed_and_paged() {
        as(Tokens.auditor())
                .get("/v1/packages?stage=PROPOSED")
                .then()
                .body("items.id", contains(packages.get("proposed").toString()));
        as(Tokens.auditor()).get("/v1/packages?author=LT").then().body("items", empty());
        as(Tokens.auditor()).get("/v1/packages?sponsor=PL").then().body("items", hasSize(4));
        as(Tokens.auditor()).get("/v1/packages?sponsor=LT").then().body("items", empty());
        as(Tokens.auditor())
                .get("/v1/packages?author=Poland")
                .then()
                .statusCode(400)
                .body("violations.rule", contains("pattern"));
        as(Tokens.auditor())
                .get("/v1/packages?stage=LOST")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("stage"));
        as(Tokens.auditor()).get("/v1/packages?cursor=nonsense").then().statusCode(400);
        var first = as(Tokens.auditor()).get("/v1/packages?limit=3").then().extract();
        String link = first.header("Link");
        String next = link.substring(link.indexOf('<') + 1, link.indexOf('>')).replaceFirst("https?://[^/]+", "");
        as(Tokens.auditor())
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .header("Link", nullValue())
                .body("items.size()", equalTo(1));
    }

    private void assertSees(String who, List<String> seen) {
        List<String> listed = as(READERS.get(who)).get("/v1/packages").path("items.id");
        packages.forEach((what, id) -> {
            boolean expected = seen.contains(what);
            assertThat(listed.contains(id.toString()))
                    .as("%s lists the %s one", who, what)
                    .isEqualTo(expected);
            assertThat(as(READERS.get(who)).get("/v1/packages/{id}", id).statusCode())
                    .as("%s reads the %s one", who, what)
                    .isEqualTo(expected ? 200 : 404);
        });
        assertThat(listed).hasSize(seen.size());
    }

    private static TestPackage begun() {
        TestPackage begun = TestPackage.draftedBy("PL");
        begun.author()
                .body("{\"state\": \"LT\"}")
                .post("/v1/packages/{id}/invitations", begun.id())
                .then()
                .statusCode(201);
        return begun;
    }

    private static TestPackage proposed(TestPackage begun) {
        begun.measure("EXPORT_BAN", 1);
        begun.proposed();
        return begun;
    }

    private static TestPackage withdrawn(TestPackage begun) {
        begun.author().post("/v1/packages/{id}/withdrawal", begun.id()).then().statusCode(200);
        return begun;
    }
}
