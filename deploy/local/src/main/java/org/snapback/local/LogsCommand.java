package org.snapback.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.snapback.local.stack.StackException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a part's log. */
@Command(name = "logs", description = "Shows the log of a part of the stack.", mixinStandardHelpOptions = true)
final class LogsCommand implements Callable<Integer> {
    private static final int BLOCK = 64 << 10;
    private static final long LOOK_MILLIS = 200;
    private static final String SUFFIX = ".log";

    @Mixin
    private Place place;

    @Parameters(
            paramLabel = "SERVICE",
            description = "sanctions-service, guarantor-service, notification-service (or their short names),"
                    + " postgresql, kafka or connect.")
    private String part;

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "N",
            defaultValue = "50",
            description = "How many of the last lines (default: ${DEFAULT-VALUE}).")
    private int lines;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on with what is added, until Ctrl-C.")
    private boolean follow;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws StackException, IOException, InterruptedException {
        Terminal terminal = new Terminal(spec.commandLine().getOut());
        try (RandomAccessFile log = new RandomAccessFile(file().toFile(), "r")) {
            long from = startOfLast(log, Math.max(0, lines));
            log.seek(from);
            do {
                byte[] block = new byte[BLOCK];
                for (int read = log.read(block); read > 0; read = log.read(block)) {
                    spec.commandLine().getOut().print(new String(block, 0, read, StandardCharsets.UTF_8));
                }
                spec.commandLine().getOut().flush();
                if (follow) {
                    Thread.sleep(LOOK_MILLIS);
                }
            } while (follow && !terminal.gone());
        }
        return 0;
    }

    private Path file() throws StackException, IOException {
        for (String name : List.of(part, part + "-service")) {
            Path log = place.folder().log(name);
            if (Files.exists(log) && log.getParent().equals(place.folder().logs())) {
                return log;
            }
        }
        throw new StackException("no log of " + part + "; there are: " + String.join(", ", known()));
    }

    private List<String> known() throws IOException {
        if (!Files.exists(place.folder().logs())) {
            return List.of("none yet");
        }
        try (Stream<Path> logs = Files.list(place.folder().logs())) {
            return logs.map(log -> log.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        }
    }

    /** Where the last so many lines begin. */
    private static long startOfLast(RandomAccessFile log, int lines) throws IOException {
        long end = log.length();
        long position = end;
        int found = 0;
        byte[] block = new byte[BLOCK];
        while (position > 0) {
            int size = (int) Math.min(BLOCK, position);
            position -= size;
            log.seek(position);
            log.readFully(block, 0, size);
            for (int i = size - 1; i >= 0; i--) {
                boolean endsLastLine = position + i == end - 1;
                if (block[i] == '\n' && !endsLastLine && ++found == lines) {
                    return position + i + 1;
                }
            }
        }
        return lines == 0 ? end : 0;
    }
}
