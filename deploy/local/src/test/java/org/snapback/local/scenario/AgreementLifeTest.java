package org.snapback.local.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.snapback.local.client.Addresses;
import org.snapback.local.client.Api;
import org.snapback.local.client.UnexpectedException;
import org.snapback.local.client.Waiting;
import org.snapback.local.demo.PackageWalk;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A state negotiates, signs and ratifies its agreement, is bound and votes by it, notifies its termination and leaves, as
 * all three services see it.
 */
@Tag("drill")
class AgreementLifeTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String STATE = "EE";

    private final Api api = new Api();

    @Test
    void aStateJoinsByItsAgreementAndLeavesWithIt() throws Exception {
        try (TestStack stack = TestStack.start(1)) {
            Addresses at = stack.addresses();
            Life life = new Life(at);
            String agreement = awaitNegotiation(at);
            act(at, agreement, "signature", Map.of("place", "Kyiv"));
            act(at, agreement, "ratification", Map.of());
            assertThat(draft(at)).containsAnyOf("guarantor-not-known-here", "state-not-acceded");
            act(at, agreement, "entry-into-force", Map.of());

            life.begin();
            PackageWalk walk = life.propose();
            assertThat(electors(life, walk)).contains(STATE, "PL");
            life.decide(walk);
            life.awaitRung(walk, 1);
            assertThat(draft(at)).doesNotContain("problem");
            act(at, agreement, "termination-notice", Map.of());
            stack.ahead(Duration.ofHours(25));
            Waiting.until(
                    PATIENCE,
                    STATE + " has left at sanctions-service",
                    () -> Optional.of(standing(stack)).filter(List.of("FORMER")::equals),
                    UnexpectedException.class);
            assertThat(draft(at)).contains("state-not-acceded");
            walk.requestEscalation();
            List<String> second = electors(life, walk);
            stack.awaitQuiet();

            assertThat(second).contains("PL").doesNotContain(STATE);
            assertThat(life.read(at.guarantor(), "/v1/guarantors/" + STATE, "PARTNER", null))
                    .contains("\"standing\":\"FORMER\"");
            assertThat(life.read(at.guarantor(), "/v1/ballots/" + walk.ballot(), "DELEGATE", STATE))
                    .contains("not-found");
            assertThat(told(stack, STATE))
                    .startsWith("agreement.opened", "agreement.signed", "agreement.ratified")
                    .contains("agreement.entered-into-force", "guarantor.joined", "package.adopted")
                    .endsWith("agreement.terminated");
            assertThat(told(stack, "PL")).containsSubsequence("guarantor.left", "ballot.opened");
            assertThat(stack.missing()).isEmpty();
        }
    }

    /** The roster is loaded soon after the start; until then nobody is on it. */
    private String awaitNegotiation(Addresses at) throws InterruptedException {
        return Waiting.until(
                PATIENCE,
                STATE + " negotiates",
                () -> Optional.of(api.post(
                                at.guarantor(),
                                "/v1/agreements",
                                at.token("SECRETARIAT", null),
                                Map.ofEntries(
                                        Map.entry("type", "BILATERAL"),
                                        Map.entry("parties", List.of(STATE)),
                                        Map.entry("reference", "KSC-EE"),
                                        Map.entry("title", "Agreement between Ukraine and Estonia"),
                                        Map.entry("circle", "CORE"),
                                        Map.entry("natures", List.of("LEGAL")),
                                        Map.entry("ratification", true),
                                        Map.entry("provisionalApplication", false),
                                        Map.entry("termYears", 10),
                                        Map.entry("noticePeriod", "P1D"),
                                        Map.entry("reservations", List.of()),
                                        Map.entry("majorityKinds", List.of("ADOPTION"))))
                        .text("id")),
                UnexpectedException.class);
    }

    private void act(Addresses at, String agreement, String act, Map<String, ?> body) throws InterruptedException {
        api.post(at.guarantor(), "/v1/agreements/" + agreement + "/" + act, at.token("SECRETARIAT", null), body);
    }

    /** What sanctions-service answers when the state drafts a package. */
    private String draft(Addresses at) throws InterruptedException {
        try {
            return api.post(
                            at.sanctions(),
                            "/v1/packages",
                            at.token("DELEGATE", STATE),
                            Map.of("title", "Estonia's draft"))
                    .body()
                    .toString();
        } catch (UnexpectedException e) {
            return e.getMessage();
        }
    }

    private static List<String> standing(TestStack stack) {
        return stack.query("sanctions", "SELECT standing FROM guarantor WHERE code = '" + STATE + "'");
    }

    private static List<String> electors(Life life, PackageWalk walk) throws InterruptedException {
        return life.awaitBallot(walk.ballot()).path("electorate").findValuesAsText("state");
    }

    private static List<String> told(TestStack stack, String state) {
        return stack.query(
                "notification",
                "SELECT regexp_replace(event_type, '^org.snapback.(.*).v1$', '\\1') FROM notice WHERE stream = 'ministry."
                        + state + "' ORDER BY number");
    }
}
