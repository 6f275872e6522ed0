package org.snapback.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StateFolderTest {
    @TempDir
    Path temporary;

    @Test
    void aPasswordIsMadeOnceAndShownToItsOwnerAlone() throws Exception {
        StateFolder folder = new StateFolder(temporary);
        String first = folder.password("sanctions_owner");

        String again = new StateFolder(temporary).password("sanctions_owner");

        assertThat(again).isEqualTo(first).hasSizeGreaterThan(20);
        assertThat(folder.password("sanctions_runtime")).isNotEqualTo(first);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.passwords().file())))
                .isEqualTo("rw-------");
    }

    @Test
    void otherCommandsSeeWhatRuns() throws Exception {
        StateFolder folder = new StateFolder(temporary);
        Running running = new Running(
                ProcessHandle.current().pid(),
                StackPorts.DEFAULT,
                2,
                Map.of("kafka", 42L),
                Optional.of(Duration.ofMillis(9_500)));

        running.write(folder);

        assertThat(Running.on(folder)).contains(running);
    }

    @Test
    void aLauncherThatIsGoneRunsNothing() throws Exception {
        StateFolder folder = new StateFolder(temporary);
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();

        new Running(gone.pid(), StackPorts.DEFAULT, 1, Map.of(), Optional.empty()).write(folder);

        assertThat(Running.on(folder)).isEmpty();
    }
}
