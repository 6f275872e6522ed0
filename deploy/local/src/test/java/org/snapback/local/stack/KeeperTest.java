package org.snapback.local.stack;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class KeeperTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final AtomicInteger starts = new AtomicInteger();
    private int failingStart;
    private final Keeper keeper = new Keeper(new Sleeper(), new Listener(), () -> {});

    @AfterEach
    void stop() throws IOException {
        keeper.stop();
    }

    @Test
    void aPartThatIsKilledIsStartedAgainAndSaidSo() throws Exception {
        keeper.start();
        Process first = keeper.process();

        first.destroyForcibly();

        await().atMost(PATIENCE)
                .until(() -> keeper.process() != first && keeper.process().isAlive());
        await().atMost(PATIENCE).until(() -> said.size() == 2);
        assertThat(said.get(0)).contains("sleeper ended (killed)");
        assertThat(said.get(1)).isEqualTo("sleeper runs again");
    }

    @Test
    void aStartThatFailsIsTriedAgain() throws Exception {
        keeper.start();
        failingStart = 2;

        keeper.process().destroyForcibly();

        await().atMost(PATIENCE).until(() -> starts.get() == 3);
        await().atMost(PATIENCE).until(() -> keeper.process().isAlive());
        assertThat(said).anyMatch(line -> line.contains("could not be started") && line.contains("no luck"));
    }

    @Test
    void aStoppedPartStaysStopped() throws Exception {
        keeper.start();

        keeper.stop();

        assertThat(keeper.process().isAlive()).isFalse();
        assertThat(said).isEmpty();
        assertThat(starts).hasValue(1);
    }

    @Test
    void theFirstStartsFailureIsTheCallers() {
        failingStart = 1;

        assertThatThrownBy(keeper::start).hasMessage("no luck");
    }

    private final class Sleeper implements Part {
        @Override
        public String name() {
            return "sleeper";
        }

        @Override
        public Process start() throws IOException {
            if (starts.incrementAndGet() == failingStart) {
                throw new IOException("no luck");
            }
            return new ProcessBuilder("sleep", "600").start();
        }

        @Override
        public void stop(Process process) {
            process.destroyForcibly().onExit().join();
        }
    }

    private final class Listener implements Reporter {
        @Override
        public void say(String sentence) {
            said.add(sentence);
        }

        @Override
        public void warn(String sentence) {
            said.add(sentence);
        }
    }
}
