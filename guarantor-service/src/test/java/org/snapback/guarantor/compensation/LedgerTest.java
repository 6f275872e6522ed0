package org.snapback.guarantor.compensation;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.guarantor.testing.ServiceTest;
import org.snapback.guarantor.testing.TestAward;
import org.snapback.guarantor.testing.TestCondition;
import org.snapback.guarantor.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

@QuarkusTest
class LedgerTest extends ServiceTest {
    @BeforeEach
    void anElector() {
        TestRoster.acceded("EE");
    }

    @Test
    void an_award_is_claimed_awarded_and_paid_as_computed() {
        var award = TestAward.claimed(90_000);
        award.read().body("stage", equalTo("CLAIMED"), "claimed", equalTo(90_000), "missing", equalTo(0));

        award.awarded(80_000).read().body("stage", equalTo("AWARDED"), "missing", equalTo(80_000));
        award.paid("AGGRESSOR", 30_000);
        award.paid("CONFISCATION", 50_000);

        award.read()
                .body("stage", equalTo("PAID"), "paid", equalTo(80_000), "missing", equalTo(0), "entries", equalTo(4));
        assertThat(TestDatabase.journal("compensation.paid")).hasSize(2);
        assertThat(TestDatabase.journal("compensation.paid").getLast().payload())
                .contains("\"stage\":\"PAID\"", "\"source\":\"CONFISCATION\"", "\"position\":4");
        assertThat(TestDatabase.journal("compensation.claimed").getFirst().audience())
                .isEqualTo("ROSTER");
    }

    @Test
    void a_correction_is_a_reversal_that_names_what_it_takes_back() {
        var award = TestAward.claimed(500).awarded(500);
        UUID payment = award.paid("OTHER", 500);

        award.reverse(payment).statusCode(201).body("stage", equalTo("AWARDED"), "missing", equalTo(500));

        as(Tokens.delegate("EE"))
                .get("/v1/compensation/entries?awardId=" + award.id())
                .then()
                .body("items.type", contains("CLAIM", "AWARD", "PAYMENT", "REVERSAL"))
                .body("items.position", contains(1, 2, 3, 4))
                .body("items[3].reverses", equalTo(payment.toString()), "items[3].amount", equalTo(500));
        award.reverse(payment).statusCode(409).body("rule", equalTo("REVERSED_ONCE"));
        award.reverse(award.lastEntry()).statusCode(409).body("rule", equalTo("REVERSED_ONCE"));
    }

    @Test
    void the_ledgers_rules_are_named() {
        var award = TestAward.claimed(500);

        award.pay("OTHER", TestAward.euros(1)).statusCode(409).body("rule", equalTo("PAYMENT_NEEDS_AWARD"));
        award.awarded(500);
        award.award(500)
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:ledger-rule"))
                .body("rule", equalTo("AWARD_NEEDS_CLAIM"));
        award.reverse(award.id()).statusCode(409).body("rule", equalTo("LAST_FIRST"));
        award.reverse(UUID.randomUUID()).statusCode(409).body("rule", equalTo("REVERSAL_OF_OWN"));
        TestAward.claimed(1).reverse(award.id()).statusCode(409).body("rule", equalTo("REVERSAL_OF_OWN"));
        new TestAward(UUID.randomUUID()).award(1).statusCode(404);
    }

    @Test
    void currencies_and_rates_are_checked_all_at_once() {
        TestAward.post(Tokens.secretariat(), "", """
                        {"claimant": "A", "statement": "B", "money": {"amount": 5, "currency": "XXZ", "rate": "1e3"}}
                        """)
                .statusCode(400)
                .body("violations.rule", hasItems("currency-code", "rate"));
        TestAward.post(Tokens.secretariat(), "", """
                        {"claimant": "A", "statement": "B", "money": {"amount": 5, "currency": "EUR", "rate": "1.1"}}
                        """).statusCode(400).body("violations.rule", contains("euro"));
    }

    @Test
    void sums_tell_by_source_and_currency() {
        var award = TestAward.claimed(200_000).awarded(200_000);
        award.pay("RESERVE_PROCEEDS", TestAward.money(5_000_000, "UAH", "0.0206"))
                .statusCode(201);
        award.pay("RESERVE_PROCEEDS", TestAward.money(1_000, "UAH", "0.02")).statusCode(201);
        award.paid("AGGRESSOR", 7);

        as(Tokens.ministry("EE"))
                .get("/v1/compensation/sums")
                .then()
                .statusCode(200)
                .body("claimed", equalTo(200_000), "awarded", equalTo(200_000), "paid", equalTo(103_027))
                .body("missing", equalTo(96_973), "uncoveredAwards", equalTo(1))
                .body("lines.source", contains(null, null, "AGGRESSOR", "RESERVE_PROCEEDS"))
                .body("lines[3].currency", equalTo("UAH"), "lines[3].amount", equalTo(5_001_000))
                .body("lines[3].euroAmount", equalTo(103_020));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void sums_equal_a_naive_replay_of_any_entries_and_reversals(long seed) {
        Random random = new Random(seed);
        List<TestAward> awards = new ArrayList<>(List.of(TestAward.claimed(100)));
        for (int i = 0; i < 40; i++) {
            var award = awards.get(random.nextInt(awards.size()));
            switch (random.nextInt(5)) {
                case 0 -> awards.add(TestAward.claimed(1 + random.nextInt(100)));
                case 1 -> award.award(1 + random.nextInt(100));
                case 2, 3 -> award.pay("OTHER", TestAward.euros(1 + random.nextInt(100)));
                default -> award.reverse(award.lastEntry());
            }
        }

        long missing = 0;
        long paid = 0;
        for (TestAward award : awards) {
            long awardedOne = replay(award, "AWARD");
            long paidOne = replay(award, "PAYMENT");
            missing += Math.max(0, awardedOne - paidOne);
            paid += paidOne;
        }
        var sums = as(Tokens.auditor()).get("/v1/compensation/sums").jsonPath();
        assertThat(List.of(sums.getLong("paid"), sums.getLong("missing")))
                .as("seed %d", seed)
                .isEqualTo(List.of(paid, missing));
    }

    @Test
    void that_damage_is_compensated_cannot_be_attested_below_full_cover() {
        var one = TestAward.claimed(500).awarded(500);
        var other = TestAward.claimed(300).awarded(200);
        TestAward.claimed(1_000_000);
        one.paid("AGGRESSOR", 900);
        other.paid("AGGRESSOR", 50);

        TestCondition.attest(Tokens.beneficiary(), TestCondition.body("DAMAGE_COMPENSATED"))
                .statusCode(409)
                .body("type", equalTo("urn:snapback:problem:compensation-not-covered"))
                .body("missing", equalTo(150), "awards", equalTo(1))
                .body("detail", containsString("lack 150 cents"));
        TestCondition.attested("AGGRESSION_CEASED");

        other.paid("OTHER", 150);
        TestCondition.attested("DAMAGE_COMPENSATED");
    }

    @Test
    void what_is_uncovered_again_is_not_put_to_the_vote() {
        var award = TestAward.claimed(500).awarded(500);
        UUID payment = award.paid("AGGRESSOR", 500);
        var attested = TestCondition.attested("DAMAGE_COMPENSATED");
        award.reverse(payment).statusCode(201);

        attested.post(Tokens.beneficiary(), "confirmation", null)
                .statusCode(409)
                .body("missing", equalTo(500));
    }

    @Test
    void entries_at_once_have_positions_without_a_gap() throws Exception {
        Callable<TestAward> claim = () -> TestAward.claimed(1);

        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(List.of(claim, claim, claim, claim, claim, claim))) {
                done.get();
            }
        }

        assertThat(TestDatabase.query("SELECT position FROM compensation_entry ORDER BY position"))
                .extracting(row -> row.get("position"))
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void the_service_itself_may_neither_change_nor_delete_an_entry() {
        assertThat(TestDatabase.query("""
                        SELECT privilege_type AS may FROM information_schema.role_table_grants
                        WHERE table_name = 'compensation_entry' AND grantee LIKE '%_runtime'
                        """))
                .extracting(row -> row.get("may"))
                .containsExactlyInAnyOrder("INSERT", "SELECT");
    }

    @Test
    void the_secretariat_alone_enters_and_no_stranger_reads() {
        var award = TestAward.claimed(500);

        for (String other : List.of(Tokens.beneficiary(), Tokens.delegate("EE"), Tokens.auditor())) {
            TestAward.post(other, "", "{}").statusCode(403);
        }
        as(Tokens.partner()).get(TestAward.PATH + "/{id}", award.id()).then().statusCode(404);
        as(Tokens.partner()).get("/v1/compensation/sums").then().statusCode(404);
        as(Tokens.delegate("FR")).get(TestAward.PATH).then().body("items.size()", equalTo(0));
        as(Tokens.beneficiary()).get(TestAward.PATH).then().body("items.size()", equalTo(1));
    }

    @Test
    void awards_are_paged() {
        TestAward.claimed(1);
        TestAward.claimed(2);

        as(Tokens.auditor())
                .get(TestAward.PATH + "?limit=1")
                .then()
                .header("Link", containsString("rel=\"next\""))
                .body("items.claimed", contains(2));
    }

    private static long replay(TestAward award, String type) {
        List<String> reversed = entries(award).getList("items.findAll { it.type == 'REVERSAL' }.reverses");
        List<String> ids = entries(award).getList("items.findAll { it.type == '" + type + "' }.id");
        List<Integer> amounts = entries(award).getList("items.findAll { it.type == '" + type + "' }.euroAmount");
        long sum = 0;
        for (int i = 0; i < ids.size(); i++) {
            sum += reversed.contains(ids.get(i)) ? 0 : amounts.get(i);
        }
        return sum;
    }

    private static JsonPath entries(TestAward award) {
        return as(Tokens.auditor())
                .get("/v1/compensation/entries?limit=500&awardId=" + award.id())
                .jsonPath();
    }
}
