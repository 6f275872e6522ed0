package org.snapback.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.snapback.local.client.Addresses;
import org.snapback.local.client.UnexpectedException;
import org.snapback.local.demo.Demo;
import org.snapback.local.stack.LocalStack;
import org.snapback.local.stack.Running;
import org.snapback.local.stack.StackException;
import org.snapback.local.stack.StackPorts;
import org.snapback.local.stack.StackSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Walks a package through its life. */
@Command(
        name = "demo",
        description = {
            "Walks a sanctions package from its draft to its escalation, through the public REST APIs alone,",
            "while three ministries listen on Kafka. Starts the stack if none runs, and then stops it at the end."
        },
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Mixin
    private Place place;

    @Mixin
    private PortOptions ports;

    @Option(
            names = "--un",
            paramLabel = "FILE",
            description = "The United Nations' consolidated list, XML (default: a small sample).")
    private Path un;

    @Option(
            names = "--ofac",
            paramLabel = "DIR",
            description =
                    "The folder of OFAC's sdn.csv, add.csv, alt.csv and sdn_comments.csv (default: a small sample).")
    private Path ofac;

    @Option(
            names = "--encroachment",
            description =
                    "Show instead what follows from a new encroachment: report, consultation, confirmation, and all"
                            + " that it sets off at once.")
    private boolean encroachment;

    @Option(names = "--keep", description = "Keep a stack that the demo has started running until Ctrl-C.")
    private boolean keep;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws StackException, InterruptedException, IOException {
        Optional<String> complaint = Demo.unreadable(un, ofac);
        if (complaint.isPresent()) {
            throw new ParameterException(spec.commandLine(), complaint.get());
        }
        Optional<Running> running = Running.on(place.folder());
        if (running.isPresent()) {
            walk(running.get().ports());
            return 0;
        }
        Terminal terminal = new Terminal(spec.commandLine().getOut());
        LocalStack stack = new LocalStack(settings(), terminal);
        Thread stopping = new Thread(new Stopping(stack, terminal), "stopping");
        Runtime.getRuntime().addShutdownHook(stopping);
        stack.start();
        List<String> missing = stack.awaitReady();
        if (!missing.isEmpty()) {
            throw new StackException("the stack runs without " + String.join(", ", missing));
        }
        Summary summary = new Summary(stack.running());
        terminal.say(summary.start());
        walk(stack.running().ports());
        if (keep) {
            summary.addresses().forEach(terminal::plain);
            terminal.plain("Ctrl-C stops everything.");
            new CountDownLatch(1).await();
        }
        return 0;
    }

    private void walk(StackPorts at) throws IOException, InterruptedException, StackException {
        Addresses stack = Addresses.of(root(), place.folder(), at, clock());
        try {
            Demo.run(stack, un, ofac, encroachment, spec.commandLine().getOut());
        } catch (UnexpectedException e) {
            throw new StackException("the demo stopped: " + e.getMessage(), e);
        }
    }

    private StackSettings settings() {
        return new StackSettings(
                root(), place.folder().path(), ports.chosen(), 1, System.getProperty("java.class.path"), true);
    }

    private Clock clock() throws IOException {
        Path file = place.folder().clock();
        Duration offset =
                Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        return Clock.offset(Clock.systemUTC(), offset);
    }

    private static Path root() {
        return Path.of(System.getProperty("snapback.root", ".")).toAbsolutePath();
    }
}
