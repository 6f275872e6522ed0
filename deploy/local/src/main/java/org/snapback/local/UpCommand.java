package org.snapback.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.snapback.local.stack.LocalStack;
import org.snapback.local.stack.StackException;
import org.snapback.local.stack.StackPorts;
import org.snapback.local.stack.StackSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts the stack and keeps it running until it is stopped. */
@Command(
        name = "up",
        description = "Starts the whole stack and keeps it running until Ctrl-C or ./snapback down.",
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {
    private static final Duration SETTLED = Duration.ofSeconds(20);
    private static final Duration IDLE = Duration.ofSeconds(10);

    @Mixin
    private Place place;

    @Mixin
    private PortOptions ports;

    @Option(
            names = "--replicas",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "How many of each service, 1 to 5 (default: ${DEFAULT-VALUE}); the second listens ten ports above the first.")
    private int replicas;

    @Option(
            names = "--no-learning",
            description = "Do not keep what the JVMs learn for a faster next start (JDK 25 and newer do).")
    private boolean withoutLearning;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws StackException, InterruptedException, IOException {
        if (replicas < 1 || replicas > 5) {
            throw new ParameterException(spec.commandLine(), "--replicas is 1 to 5, not " + replicas);
        }
        Terminal terminal = new Terminal(spec.commandLine().getOut());
        LocalStack stack = new LocalStack(settings(), terminal);
        Runtime.getRuntime().addShutdownHook(new Thread(new Stopping(stack, terminal), "stopping"));
        List<String> missing;
        try {
            stack.start();
            missing = stack.awaitReady();
        } catch (StackException e) {
            if (stack.stopping()) {
                // Asked to end while starting: what is missing then is no failure.
                return ExitCode.OK;
            }
            throw e;
        }
        Summary summary = new Summary(stack.running());
        terminal.plain("");
        summary.addresses().forEach(terminal::plain);
        terminal.plain("");
        if (!missing.isEmpty()) {
            terminal.warn("running, but without " + String.join(", ", missing));
        }
        terminal.plain(summary.start());
        summary.memory().forEach(terminal::plain);
        terminal.plain("Ctrl-C stops everything.");
        Thread.sleep(SETTLED);
        terminal.say(summary.idle(IDLE));
        new CountDownLatch(1).await();
        return 0;
    }

    private StackSettings settings() {
        StackPorts chosen = ports.chosen();
        return new StackSettings(
                Path.of(System.getProperty("snapback.root", ".")).toAbsolutePath(),
                place.folder().path(),
                chosen,
                replicas,
                System.getProperty("java.class.path"),
                !withoutLearning);
    }
}
