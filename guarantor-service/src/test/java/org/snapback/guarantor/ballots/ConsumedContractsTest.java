package org.snapback.guarantor.ballots;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snapback.runtime.json.Json;
import org.snapback.servers.testing.Contracts;

import static org.assertj.core.api.Assertions.assertThat;

/** What this service reads of other services' events, on the examples that their owners keep. */
class ConsumedContractsTest {
    private static final String TOPIC = "compact.packages";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package.proposed",
                "package.escalation-requested",
                "package.suspension-requested",
                "package.ending-requested",
                "package.lifting-requested",
                "package.rescission-requested",
                "package.corrigendum-requested",
                "package.amendment-requested",
                "package.listing-requested",
                "package.delisting-requested"
            })
    void every_example_of_a_proposal_is_read(String name) throws JsonProcessingException {
        for (String example : Contracts.examples(TOPIC, name)) {
            var text = Json.read(example, ProposedText.class);

            assertThat(text.digest()).hasSize(64);
            assertThat(text.rung() == null).isEqualTo(name.equals("package.proposed"));
        }
    }

    @Test
    void every_example_of_a_revision_is_read() throws JsonProcessingException {
        for (String example : Contracts.examples(TOPIC, "package.revised")) {
            assertThat(Json.read(example, RevisedPackage.class).text().measureTypes())
                    .isNotEmpty();
        }
    }

    @Test
    void every_example_of_a_withdrawal_is_read() throws JsonProcessingException {
        for (String example : Contracts.examples(TOPIC, "package.withdrawn")) {
            assertThat(Json.read(example, WithdrawnPackage.class).ballotId()).isNotNull();
        }
    }
}
