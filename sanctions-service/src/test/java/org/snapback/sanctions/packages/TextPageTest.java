package org.snapback.sanctions.packages;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestBallot;
import org.snapback.sanctions.testing.TestEncroachment;
import org.snapback.sanctions.testing.TestPackage;
import org.snapback.sanctions.testing.TestRoster;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/** The text that is voted on as a page for people. */
@QuarkusTest
class TextPageTest extends ServiceTest {
    private TestPackage draft;
    private UUID exported;

    @BeforeEach
    void aDraft() {
        TestRoster.acceded("PL", "LT");
        draft = TestPackage.drafted(
                Tokens.delegate("PL"),
                TestPackage.FORESIGHTED.replace("The war economy still earns", "It <earns> & buys"));
        draft.measure("""
                {"type": "PRICE_CAP", "scope": "Crude oil", "effectAfter": "P10D",
                 "exemptions": [{"title": "Pipelines", "text": "Oil that does not travel by sea"}],
                 "windDown": {"period": "P1M15D", "text": "Cargoes loaded before"},
                 "reviewDate": {"date": "2027-01-31", "zone": "Europe/Kyiv"},
                 "priceCap": {"product": "Crude <oil>", "price": 4760, "currency": "USD", "unit": "barrel",
                              "review": "P2M"}}
                """);
        exported = draft.measure("EXPORT_BAN", 2);
        draft.measure("SERVICES_BAN", 3);
    }

    @Test
    void it_shows_the_whole_text_and_escapes_what_states_wrote() {
        draft.proposed();
        String digest = draft.read(draft.token()).extract().path("digest");

        Response page = page(Tokens.delegate("LT"));

        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.header("Snapback-Digest")).isEqualTo(digest);
        assertThat(page.header("Vary")).contains("Accept");
        assertThat(page.asString())
                .contains(
                        "<html lang=\"en\">",
                        "This page is not the legal act",
                        digest,
                        "It &lt;earns&gt; &amp; buys",
                        "Crude &lt;oil&gt;: 47.60 USD a barrel, looked at again every 2 months",
                        "Wind-down of 1 month 15 days",
                        "10 days after its rung stands",
                        "31 January 2027 (Europe/Kyiv)",
                        "AUTOMATIC: it comes into force when an encroachment of the kind ground, air or missile",
                        "It waits until it is asked for and a ballot agrees.",
                        "0 designations",
                        "Put to</th><td>Lithuania (LT), Poland (PL)",
                        "aggression ceased")
                .doesNotContain("<earns>", "<oil>", "States bound", "EXERCISE");
    }

    @Test
    void once_adopted_it_names_the_states_bound() {
        draft.adopted("PL");

        assertThat(page(Tokens.auditor()).asString()).contains("States bound</th><td>Poland (PL)", ", adopted.");
    }

    @Test
    void it_lists_its_corrections() {
        draft.adopted("PL");
        String ballot = draft.author()
                .header("If-Match", draft.etag())
                .body("""
                        {"reason": "A <slip>", "measures": [{"id": "%s", "text":
                          {"type": "EXPORT_BAN", "rung": 2, "scope": "Machine tools of heading 8466"}}]}
                        """.formatted(exported))
                .post("/v1/packages/{id}/corrigendum", draft.id())
                .then()
                .statusCode(202)
                .extract()
                .path("ballotId");
        assertThat(page(draft.token()).asString()).doesNotContain("<h2>Corrections</h2>");

        TestEncroachment.awaitTaken(TestBallot.of(draft, UUID.fromString(ballot))
                .closed("ADOPTED", "PL")
                .id());

        assertThat(page(draft.token()).asString())
                .contains("<h2>Corrections</h2>", "A &lt;slip&gt;", "Machine tools of heading 8466");
    }

    @Test
    void who_may_not_read_the_text_sees_no_page_and_who_asks_for_nothing_gets_the_bytes() {
        assertThat(page(draft.token()).statusCode()).isEqualTo(404);
        draft.adopted("PL");

        assertThat(page(Tokens.partner()).statusCode()).isEqualTo(404);
        as(draft.token())
                .accept("application/pdf")
                .get("/v1/packages/{id}/text", draft.id())
                .then()
                .statusCode(406);
        assertThat(as(draft.token()).get("/v1/packages/{id}/text", draft.id()).contentType())
                .startsWith("application/json");
    }

    private Response page(String token) {
        return as(token).accept("text/html").get("/v1/packages/{id}/text", draft.id());
    }
}
