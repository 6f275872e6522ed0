package org.snapback.sanctions.testing;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snapback.servers.testing.Contracts;
import org.snapback.servers.testing.TestKafka;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a relief from measures, as guarantor-service tells of it. */
public record TestRelief(UUID notice, TestPackage... packages) {
    private static final String TOPIC = "compact.conditions";

    public static TestRelief of(TestPackage... packages) {
        return new TestRelief(UUID.randomUUID(), packages);
    }

    /** Tells that it is not continued, and waits until that is handled. */
    public TestKafka.Event ended(Instant moment) {
        return told("relief.ended", moment);
    }

    /** Tells something of it, and waits until it is handled. */
    public TestKafka.Event told(String name, Instant moment) {
        String ids =
                Stream.of(packages).map(one -> '"' + one.id().toString() + '"').collect(Collectors.joining(", "));
        String data = """
                {"noticeId": "%s", "packageIds": [%s], "ballotId": "%s", "endedAt": "%s", "continuedAt": "%4$s",
                 "reason": "votes against: EE"}
                """.formatted(notice, ids, UUID.randomUUID(), moment);
        if (name.equals("relief.ended")) {
            assertThat(Contracts.validate(TOPIC, name, data)).isEmpty();
        }
        TestKafka.Event event = TestKafka.Event.of(TOPIC, name, "guarantor", notice.toString(), 2, "PUBLIC", data);
        TestKafka.send(event);
        TestEncroachment.awaitTaken(event.id());
        return event;
    }
}
