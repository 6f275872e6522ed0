package org.snapback.local.stack;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FootprintTest {
    @Test
    void aChildCountsForTheNearestNamedProcessAboveIt() throws Exception {
        Process shell = new ProcessBuilder("sh", "-c", "sleep 600 & wait").start();
        try {
            Map<String, Long> sizes =
                    Footprint.memory(Map.of("me", ProcessHandle.current().pid(), "shell", shell.pid()));

            assertThat(sizes.get("me")).isGreaterThan(20 << 20);
            assertThat(sizes.get("shell")).isBetween(1L << 10, 20L << 20);
        } finally {
            shell.descendants().forEach(ProcessHandle::destroyForcibly);
            shell.destroyForcibly();
        }
    }

    @Test
    void aBusyProcessUsesTheProcessorAndASleepingOneDoesNot() throws Exception {
        Process busy = new ProcessBuilder("sh", "-c", "while :; do :; done").start();
        Process idle = new ProcessBuilder("sleep", "600").start();
        try {
            assertThat(Footprint.processorShare(Set.of(busy.pid()), Duration.ofSeconds(1)))
                    .isGreaterThan(0.05);
            assertThat(Footprint.processorShare(Set.of(idle.pid()), Duration.ofMillis(200)))
                    .isLessThan(0.05);
        } finally {
            busy.destroyForcibly();
            idle.destroyForcibly();
        }
    }
}
