package org.snapback.sanctions.register.lists;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snapback.sanctions.register.model.Content;

import static org.assertj.core.api.Assertions.assertThatCode;

/** Whatever happens to a file on its way, it is read, rejected row by row, or refused with its line; nothing else. */
class BrokenListsTest {
    private static final int CASES = 400;

    @Test
    void a_damaged_xml_is_read_or_refused() throws IOException {
        byte[] whole = bytes("un/consolidated.xml");
        for (long seed = 0; seed < CASES; seed++) {
            byte[] damaged = damaged(whole, new Random(seed));

            assertThatCode(() -> read(() -> Lists.un(new ByteArrayInputStream(damaged))))
                    .as("seed %d", seed)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_damaged_csv_is_read_or_refused(OfacPart part) throws IOException {
        byte[] whole = bytes("ofac/" + (part == OfacPart.COMMENTS ? "sdn_comments" : part.code()) + ".csv");
        for (long seed = 0; seed < CASES; seed++) {
            byte[] damaged = damaged(whole, new Random(seed));

            assertThatCode(() -> read(() -> {
                        OfacJoin join = new OfacJoin();
                        for (OfacFile.Read read : Lists.ofac(part, new ByteArrayInputStream(damaged))) {
                            if (read instanceof OfacFile.Read.Row row) {
                                Lists.subjects(join.add(row.row())).forEach(Content::of);
                            }
                        }
                        return Lists.subjects(join.end());
                    }))
                    .as("seed %d", seed)
                    .doesNotThrowAnyException();
        }
    }

    private interface Reading {
        Object read() throws IOException, UnreadableListException;
    }

    private static void read(Reading reading) throws IOException {
        try {
            reading.read();
        } catch (UnreadableListException e) {
            if (e.line() < 1 || e.rule().isEmpty() || e.getMessage().isEmpty()) {
                throw new IllegalStateException("refused without line, rule or reason", e);
            }
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] damaged = random.nextBoolean() ? whole.clone() : Arrays.copyOf(whole, random.nextInt(whole.length));
        for (int i = random.nextInt(4); i > 0 && damaged.length > 0; i--) {
            damaged[random.nextInt(damaged.length)] = random.nextBoolean()
                    ? (byte) random.nextInt(256)
                    : (byte) "\"<>&;,-\r\n\0\u001a".charAt(random.nextInt(11));
        }
        return damaged;
    }

    private static byte[] bytes(String sample) throws IOException {
        try (InputStream file = Lists.sample(sample)) {
            return file.readAllBytes();
        }
    }
}
