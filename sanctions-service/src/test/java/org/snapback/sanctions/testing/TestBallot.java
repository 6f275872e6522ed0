package org.snapback.sanctions.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.snapback.servers.testing.Contracts;
import org.snapback.servers.testing.TestKafka;

/** A ballot as guarantor-service tells of it: the contract's examples, with ids of its own. */
public record TestBallot(UUID packageId, UUID ballotId) {
    private static final String TOPIC = "compact.ballots";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static TestBallot of(TestPackage about, UUID ballotId) {
        return new TestBallot(about.id(), ballotId);
    }

    /** It closed with this outcome, binding these states. */
    public TestKafka.Event closed(String outcome, String... bound) {
        ObjectNode data = example("ballot.closed").put("outcome", outcome);
        data.putArray("excepted");
        ArrayNode states = data.putArray("bound");
        for (String state : bound) {
            states.add(state);
        }
        return sent("ballot.closed", data);
    }

    /** It closed with an adoption that binds these states, the first of them not to these measure types. */
    public TestKafka.Event adoptedExcept(String measureType, String... bound) {
        ObjectNode data = example("ballot.closed").put("outcome", "ADOPTED");
        List.of(bound).forEach(data.putArray("bound")::add);
        data.putArray("excepted")
                .addObject()
                .put("state", bound[0])
                .putArray("measureTypes")
                .add(measureType);
        return sent("ballot.closed", data);
    }

    /** It closed with this outcome on the text of this digest, binding these states. */
    public TestKafka.Event closedOn(String digest, String outcome, String... bound) {
        ObjectNode data = example("ballot.closed").put("outcome", outcome).put("digest", digest);
        data.putArray("excepted");
        List.of(bound).forEach(data.putArray("bound")::add);
        return sent("ballot.closed", data);
    }

    /** It goes on with a revised text. */
    public TestKafka.Event revised(int revision, String digest, String deadline) {
        return sent(
                "ballot.revised",
                example("ballot.revised")
                        .put("revision", revision)
                        .put("digest", digest)
                        .put("deadline", deadline));
    }

    /** A revised text came too late. */
    public TestKafka.Event revisionIgnored(int revision, String digest) {
        return sent(
                "ballot.revision-ignored",
                example("ballot.revision-ignored").put("revision", revision).put("digest", digest));
    }

    /** It could not be opened. */
    public TestKafka.Event refused() {
        return sent("ballot.refused", example("ballot.refused"));
    }

    /** Any other event of it, as the contract's example has it. */
    public TestKafka.Event said(String name) {
        return sent(name, example(name));
    }

    private ObjectNode example(String name) {
        try {
            return ((ObjectNode) JSON.readTree(Contracts.example(TOPIC, name)))
                    .put("packageId", packageId.toString())
                    .put("ballotId", ballotId.toString());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TestKafka.Event sent(String name, ObjectNode data) {
        TestKafka.Event event =
                TestKafka.Event.of(TOPIC, name, "guarantor", ballotId.toString(), 5, "PL,UA", data.toString());
        TestKafka.send(event);
        return event;
    }
}
