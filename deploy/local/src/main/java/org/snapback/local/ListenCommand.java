package org.snapback.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.snapback.local.client.Addresses;
import org.snapback.local.client.Principal;
import org.snapback.local.client.Principals;
import org.snapback.local.client.UnexpectedException;
import org.snapback.local.listen.Ear;
import org.snapback.local.listen.From;
import org.snapback.local.stack.StackException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows what a ministry hears on Kafka. */
@Command(
        name = "listen",
        description = "Shows what a state's ministry hears on its Kafka topic, a line an event, until Ctrl-C.",
        mixinStandardHelpOptions = true)
final class ListenCommand implements Callable<Integer> {
    private static final long LOOK_MILLIS = 500;

    @Mixin
    private Place place;

    @ArgGroup(multiplicity = "1")
    private Whose whose;

    @Option(
            names = "--from",
            paramLabel = "WHEN",
            defaultValue = "now",
            converter = From.Converter.class,
            description = "beginning, now, or a moment such as 2026-01-31T12:00:00Z (default: ${DEFAULT-VALUE}).")
    private From from;

    @Option(
            names = "--exercise",
            description = "What the state is told of exercises, in place of what is real; with --state.")
    private boolean exercise;

    @Option(names = "--json", description = "Whole events in CloudEvents' JSON format, a line each.")
    private boolean json;

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "Remember under this name what was shown, and go on after it next time.")
    private String name;

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "0",
            description = "End after so many events (default: never).")
    private long count;

    @Spec
    private CommandSpec spec;

    /** Which topic to hear. */
    private static final class Whose {
        @Option(
                names = "--state",
                required = true,
                paramLabel = "CODE",
                converter = StateCode.class,
                description = "The ministry's state, alpha-2.")
        private String state;

        @Option(
                names = "--public",
                required = true,
                description = "What everyone may hear, in place of one state's topic.")
        private boolean everyone;
    }

    @Override
    public Integer call() throws StackException, InterruptedException, IOException {
        if (exercise && whose.everyone) {
            throw new ParameterException(spec.commandLine(), "an exercise is never public: name a --state");
        }
        Addresses stack = Addresses.of(
                Path.of(System.getProperty("snapback.root", ".")),
                place.folder(),
                place.running().ports(),
                Clock.systemUTC());
        String topic = topic();
        Terminal terminal = new Terminal(spec.commandLine().getOut());
        try (Ear ear = new Ear(stack.bootstrapServers(), principal(stack), topic, Optional.ofNullable(name))) {
            boolean existed = awaitTopic(ear, topic);
            // Whoever waited for the topic wants its first event too.
            ear.begin(existed ? from : From.BEGINNING);
            AtomicLong shown = new AtomicLong();
            boolean more = true;
            while (more && !terminal.gone()) {
                more = ear.hear(event -> {
                    terminal.plain(json ? event.json() : event.line());
                    return shown.incrementAndGet() != count;
                });
            }
        }
        return 0;
    }

    /** Whoever listens is one of those whom Kafka lets do so. */
    private Principal principal(Addresses stack) throws StackException, InterruptedException {
        Principals principals = new Principals(stack);
        try {
            return whose.everyone ? principals.partner() : principals.ministry(whose.state.toUpperCase(Locale.ROOT));
        } catch (UnexpectedException e) {
            throw new StackException("nobody is let in to listen to " + topic() + ": " + e.getMessage(), e);
        }
    }

    private String topic() {
        String kind = exercise ? "exercise." : "ministry.";
        return whose.everyone ? "public" : kind + whose.state.toUpperCase(Locale.ROOT);
    }

    private boolean awaitTopic(Ear ear, String topic) throws InterruptedException {
        if (ear.exists()) {
            return true;
        }
        spec.commandLine().getErr().println("nothing was said to " + topic + " yet; waiting");
        do {
            Thread.sleep(LOOK_MILLIS);
        } while (!ear.exists());
        return false;
    }
}
