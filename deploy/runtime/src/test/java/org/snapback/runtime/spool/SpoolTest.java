package org.snapback.runtime.spool;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SpoolTest {
    @TempDir
    Path folder;

    @Test
    void what_was_written_is_read_as_often_as_wanted() throws IOException {
        try (Spool spool = Spool.open(folder)) {
            try (OutputStream out = spool.write()) {
                out.write("hello".getBytes(StandardCharsets.UTF_8));
            }

            assertThat(spool.size()).isEqualTo(5);
            assertThat(read(spool)).isEqualTo("hello");
            assertThat(read(spool)).isEqualTo("hello");
        }
    }

    @Test
    void no_name_leads_to_a_spool_even_while_it_is_open() throws IOException {
        try (Spool spool = Spool.open(folder)) {
            assertThat(spool.size()).isZero();
            assertThat(folder).isEmptyDirectory();
        }
    }

    private static String read(Spool spool) throws IOException {
        try (InputStream in = spool.read()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
