package org.snapback.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Moves the clock of the services. */
@Command(
        name = "clock",
        description = "Shows or moves the clock that the services of the local stack go by. Tokens keep real time.",
        mixinStandardHelpOptions = true)
final class ClockCommand implements Callable<Integer> {
    @Mixin
    private Place place;

    @ArgGroup
    private Move move;

    @Spec
    private CommandSpec spec;

    /** One way to move it. */
    private static final class Move {
        @Option(
                names = "--forward",
                paramLabel = "DURATION",
                converter = Span.class,
                description = "Move it on by 90s, 30m, 24h, 7d or PT24H.")
        private Duration forward;

        @Option(names = "--reset", description = "Back to real time; what has happened stays where it is.")
        private boolean reset;
    }

    @Override
    public Integer call() throws IOException {
        Path file = place.folder().clock();
        Duration offset =
                Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        if (move != null) {
            offset = move.reset ? Duration.ZERO : offset.plus(forward());
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling("clock.new");
            Files.writeString(fresh, offset.toString());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        Instant now = Instant.now().plus(offset).truncatedTo(ChronoUnit.SECONDS);
        String ahead = offset.isZero() ? "real time" : "ahead of real time by " + offset;
        spec.commandLine().getOut().println(now + "  (" + ahead + ")");
        return 0;
    }

    private Duration forward() {
        if (move.forward.isNegative()) {
            throw new ParameterException(
                    spec.commandLine(), "the clock moves forward only; --reset goes back to real time");
        }
        return move.forward;
    }
}
