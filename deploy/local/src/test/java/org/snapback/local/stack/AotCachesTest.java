package org.snapback.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class AotCachesTest {
    @TempDir
    Path folder;

    private Path jar;

    @BeforeEach
    void setUp() throws Exception {
        assumeTrue(Runtime.version().feature() >= 25, "JDK 25 and newer keep what they learn");
        jar = Files.writeString(folder.resolve("some.jar"), "one");
    }

    @Test
    void whatOneRunLearnedTheNextUses() throws Exception {
        AotCaches caches = new AotCaches(folder.resolve("aot"), true);
        learn(caches, "kafka");

        assertThat(caches.options("kafka", jar.toString(), List.of()).getFirst())
                .startsWith("-XX:AOTCache=");
    }

    @Test
    void aChangedJarIsLearnedAnew() throws Exception {
        AotCaches caches = new AotCaches(folder.resolve("aot"), true);
        learn(caches, "kafka");

        Files.writeString(jar, "another");

        assertThat(caches.options("kafka", jar.toString(), List.of()).getFirst())
                .startsWith("-XX:AOTCacheOutput=");
    }

    @Test
    void ofTwoReplicasOneLearns() throws Exception {
        AotCaches caches = new AotCaches(folder.resolve("aot"), true);

        caches.options("guarantor-service", jar.toString(), List.of());

        assertThat(caches.options("guarantor-service", jar.toString(), List.of()))
                .isEmpty();
    }

    @Test
    void nothingIsLearnedUnasked() throws Exception {
        AotCaches caches = new AotCaches(folder.resolve("aot"), false);

        assertThat(caches.options("kafka", jar.toString(), List.of())).isEmpty();
        assertThat(caches.learning()).isFalse();
    }

    private void learn(AotCaches caches, String program) throws Exception {
        String output = caches.options(program, jar.toString(), List.of()).getFirst();
        Process process = new ProcessBuilder("true").start();
        caches.started(program, process);
        Files.writeString(Path.of(output.substring(output.indexOf('=') + 1)), "learned");
        process.waitFor();
        caches.keep(program, process);
    }
}
