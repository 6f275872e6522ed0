package org.snapback.sanctions.packages.designations;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snapback.sanctions.testing.ServiceTest;
import org.snapback.sanctions.testing.TestBallot;
import org.snapback.sanctions.testing.TestPackage;
import org.snapback.sanctions.testing.TestRegister;
import org.snapback.sanctions.testing.TestRoster;
import org.snapback.servers.testing.TestDatabase;
import org.snapback.servers.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

/** What was designated before designations had lives of their own gets the ones that it would have. */
@QuarkusTest
class BackFillTest extends ServiceTest {
    private static final String LIVES = "SELECT measure_id, subject_id, subject_version, stage, listed_at,"
            + " review_due_at FROM designation_life ORDER BY measure_id, subject_id";

    @Test
    void the_migration_makes_the_lives_that_following_makes() throws IOException {
        TestRoster.acceded("PL");
        TestRegister.person("ofac", "1001", "RUSSIA-EO14024", "INVENTED, Ivan");
        TestPackage adopted = proposal();
        TestBallot.of(adopted, adopted.proposed()).closed("ADOPTED", "PL");
        adopted.awaitStage("ADOPTED");
        TestPackage rejected = proposal();
        TestBallot.of(rejected, rejected.proposed()).closed("REJECTED");
        rejected.awaitStage("REJECTED");
        proposal().proposed();
        List<Map<String, Object>> followed = TestDatabase.query(LIVES);
        TestDatabase.update("DELETE FROM designation_step");
        TestDatabase.update("DELETE FROM designation_life");

        statements().forEach(TestDatabase::update);

        assertThat(TestDatabase.query(LIVES)).hasSize(6).isEqualTo(followed);
        assertThat(TestDatabase.query("SELECT id FROM designation_life"))
                .extracting(row -> ((UUID) row.get("id")).version())
                .containsOnly(7);
        assertThat(TestDatabase.query("SELECT act, count(*) AS many FROM designation_step GROUP BY act"))
                .extracting(row -> row.get("act"), row -> row.get("many"))
                .containsExactly(tuple("RECORD", 6L));
    }

    private static TestPackage proposal() {
        TestPackage draft = TestPackage.drafted(Tokens.delegate("PL"), TestPackage.FORESIGHTED);
        Stream.of(draft.measure("ASSET_FREEZE", 1), draft.measure("TRAVEL_BAN", 2))
                .forEach(measure -> draft.select(measure, "ofac", "RUSSIA-EO14024"));
        return draft;
    }

    /** The migration's statements that fill the tables. */
    private static List<String> statements() throws IOException {
        try (InputStream file = BackFillTest.class.getResourceAsStream("/db/sanctions/V200__designations_lives.sql")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split(";"))
                    .map(statement -> statement.replaceAll("(?m)^--.*$", "").strip())
                    .filter(statement -> statement.startsWith("INSERT"))
                    .toList();
        }
    }
}
