package org.snapback.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PowerCutTest {
    @TempDir
    Path folder;

    private Path bootId;
    private PowerCut powerCut;

    @BeforeEach
    void aMachineThatRuns() throws IOException {
        bootId = Files.writeString(folder.resolve("boot_id"), "one");
        powerCut = new PowerCut(folder.resolve("mark"), bootId);
    }

    @Test
    void aFirstStartFollowsNone() throws IOException {
        assertThat(powerCut.happened()).isFalse();
    }

    @Test
    void aMachineThatStartedAnewUnderARunningKafkaWasCut() throws IOException {
        powerCut.running();

        Files.writeString(bootId, "two");

        assertThat(powerCut.happened()).isTrue();
    }

    @Test
    void aLauncherThatWasKilledCutNothing() throws IOException {
        powerCut.running();

        assertThat(powerCut.happened()).isFalse();
    }

    @Test
    void aMachineThatStartedAnewAfterAnOrderlyEndCutNothing() throws IOException {
        powerCut.running();
        powerCut.ended();

        Files.writeString(bootId, "two");

        assertThat(powerCut.happened()).isFalse();
    }
}
