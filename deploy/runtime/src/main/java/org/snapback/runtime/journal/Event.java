package org.snapback.runtime.journal;

/**
 * What a service says of one state change.
 *
 * @param topic the Kafka topic that carries it
 * @param aggregateType what kind of thing changed, such as {@code package}
 * @param aggregateId which one; the record's key
 * @param aggregateVersion the aggregate's version with this event, from 1 on
 * @param type the short name, such as {@code package.adopted}
 * @param data the payload: a record that is written as a JSON object
 * @param audience who may know
 * @param exercise whether it is part of an exercise
 */
public record Event(
        String topic,
        String aggregateType,
        String aggregateId,
        long aggregateVersion,
        String type,
        Object data,
        Audience audience,
        boolean exercise) {

    private static final String PREFIX = "org.snapback.";

    /** The CloudEvents type: {@code org.snapback.package.adopted.v1}. */
    String fullType() {
        return PREFIX + type + ".v1";
    }

    /** The {@code $id} of the payload's JSON Schema. A state's topic has the schema of all states' topics. */
    String dataschema() {
        int family = topic.startsWith("compact.") ? -1 : topic.indexOf('.');
        return "urn:snapback:schema:" + (family < 0 ? topic : topic.substring(0, family)) + ":" + type + ".v1";
    }
}
