package org.snapback.local;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.snapback.local.stack.Running;
import org.snapback.local.stack.StackException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Stops a running stack. */
@Command(name = "down", description = "Stops the running stack in order.", mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {
    private static final long PATIENCE_SECONDS = 300;

    @Mixin
    private Place place;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws StackException, IOException, InterruptedException {
        Terminal terminal = new Terminal(spec.commandLine().getOut());
        Optional<Running> running = Running.on(place.folder());
        if (running.isEmpty()) {
            terminal.plain("no stack runs on " + place.folder().path());
            return 0;
        }
        ProcessHandle launcher = ProcessHandle.of(running.get().launcher()).orElseThrow();
        launcher.destroy();
        try {
            launcher.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new StackException(
                    "the launcher, process %d, has not ended after %d s".formatted(launcher.pid(), PATIENCE_SECONDS),
                    e);
        }
        terminal.plain("stopped");
        return 0;
    }
}
