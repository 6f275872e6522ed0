package org.snapback.notification.deadletters;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LetterReaderTest {
    private static final byte[] VALUE = {(byte) 0xff, 0, 1};

    @Test
    void whatTheServiceSaidIsTakenAndTheMessageStaysAsItWas() {
        Letter letter = LetterReader.read(message(headers()));

        assertThat(letter.consumer()).isEqualTo("guarantor-service");
        assertThat(letter.topic()).isEqualTo("compact.packages");
        assertThat(letter.partition()).isEqualTo(3);
        assertThat(letter.offset()).isEqualTo(17);
        assertThat(letter.reason()).isEqualTo("ce_time is missing");
        assertThat(letter.failedAt()).isEqualTo(Instant.parse("2026-03-01T09:00:00.5Z"));
        assertThat(letter.headers()).containsExactly(MessageHeader.of("ce_id", "e1".getBytes(StandardCharsets.UTF_8)));
        assertThat(letter.value()).isEqualTo(VALUE);
        assertThat(letter.leftOut()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "dead-letter-consumer,",
        "dead-letter-consumer,Not A Name",
        "dead-letter-topic,",
        "dead-letter-topic,a/b",
        "dead-letter-partition,",
        "dead-letter-partition,9999999999",
        "dead-letter-offset,-1",
        "dead-letter-left-out,much"
    })
    void whatIsNoDeadLetterIsKeptAsOneOfThisReader(String name, String value) {
        Map<String, String> headers = headers();
        headers.put(name, value);

        Letter letter = LetterReader.read(message(headers));

        assertThat(letter.consumer()).isEqualTo(LetterReader.CONSUMER);
        assertThat(letter.topic()).isEqualTo("compact.dead-letters.guarantor");
        assertThat(letter.offset()).isEqualTo(5);
        assertThat(letter.reason()).startsWith("no dead letter: " + name);
        assertThat(letter.value()).isEqualTo(VALUE);
    }

    @ParameterizedTest
    @CsvSource({"yesterday", "''", "+999999999-01-01T00:00:00Z"})
    void withoutAMomentTheBrokersServes(String moment) {
        Map<String, String> headers = headers();
        headers.put("dead-letter-time", moment);

        Letter letter = LetterReader.read(message(headers));

        assertThat(letter.failedAt()).isEqualTo(Instant.ofEpochMilli(ConsumerRecord.NO_TIMESTAMP));
    }

    @Test
    void aReasonThatTheDatabaseCouldNotKeepIsMadeALine() {
        Map<String, String> headers = headers();
        headers.put("dead-letter-reason", "a\0b\nc" + "€😀".repeat(400));
        headers.put("ce_type", "x\0" + "y".repeat(500));

        Letter letter = LetterReader.read(message(headers));

        assertThat(letter.reason()).startsWith("a b c€😀").hasSizeLessThanOrEqualTo(400);
        assertThat(letter.header("ce_type")).startsWith("x y").hasSizeLessThanOrEqualTo(200);
    }

    private static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_id", "e1");
        headers.put("dead-letter-reason", "ce_time is missing");
        headers.put("dead-letter-consumer", "guarantor-service");
        headers.put("dead-letter-topic", "compact.packages");
        headers.put("dead-letter-partition", "3");
        headers.put("dead-letter-offset", "17");
        headers.put("dead-letter-time", "2026-03-01T09:00:00.5Z");
        return headers;
    }

    private static ConsumerRecord<byte[], byte[]> message(Map<String, String> headers) {
        ConsumerRecord<byte[], byte[]> message =
                new ConsumerRecord<>("compact.dead-letters.guarantor", 2, 5, null, VALUE);
        headers.forEach((name, text) ->
                message.headers().add(name, text == null ? null : text.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
