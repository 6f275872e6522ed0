package org.snapback.local.scenario;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.snapback.local.demo.PackageWalk;

import static org.assertj.core.api.Assertions.assertThat;

/** The life of a package on two replicas of each service, of which one is killed on the way. */
@Tag("drill")
class TwoReplicasTest {
    @Test
    void aPackageLivesItsLifeOnceOnTwoReplicas() throws Exception {
        try (TestStack stack = TestStack.start(2)) {
            Life life = new Life(stack.addresses());
            life.begin();
            PackageWalk walk = life.propose();
            stack.kill("guarantor-service-2");
            stack.kill("sanctions-service-2");
            stack.kill("notification-service-2");
            life.decide(walk);
            life.awaitRung(walk, 1);
            walk.requestEscalation();
            life.decide(walk);
            life.awaitRung(walk, 2);

            stack.awaitQuiet();

            assertThat(stack.missing()).isEmpty();
            assertThat(stack.query(
                            "guarantor",
                            "SELECT event_type FROM journal WHERE topic = 'compact.ballots'"
                                    + " AND event_type NOT LIKE '%vote-cast%' ORDER BY seq"))
                    .containsExactly(
                            "org.snapback.ballot.opened.v1",
                            "org.snapback.ballot.closed.v1",
                            "org.snapback.ballot.opened.v1",
                            "org.snapback.ballot.closed.v1");
            assertThat(stack.count(
                            "guarantor", "SELECT count(*) FROM journal WHERE event_type LIKE '%guarantor.entered%'"))
                    .isEqualTo(stack.count("guarantor", "SELECT count(*) FROM guarantor"));
        }
    }
}
