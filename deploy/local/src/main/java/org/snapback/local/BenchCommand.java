package org.snapback.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.snapback.local.bench.Benchmark;
import org.snapback.local.stack.StackException;
import org.snapback.local.stack.StateFolder;
import org.snapback.servers.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures, and keeps the result in docs/benchmarks.md. */
@Command(
        name = "bench",
        description = {
            "Measures on a stack of its own, on free ports and in a folder that it deletes, and keeps the result in",
            "docs/benchmarks.md. Stop what else runs: the figures that count are ratios, but noise is noise."
        },
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "WHAT", description = "One of ${COMPLETION-CANDIDATES}.")
    private Benchmark benchmark;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws StackException, IOException, InterruptedException {
        Path root = Path.of(System.getProperty("snapback.root", ".")).toAbsolutePath();
        Terminal terminal = new Terminal(spec.commandLine().getOut());
        Path folder = Files.createTempDirectory("snapback-bench-");
        try {
            terminal.plain(benchmark.run(root, new StateFolder(folder), terminal));
        } catch (SQLException e) {
            throw new StackException("the benchmark stopped: " + e.getMessage(), e);
        } finally {
            Folders.delete(folder);
        }
        return 0;
    }
}
