package org.snapback.local;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the {@code snapback} script. Exit codes: 0 done, 1 could not be done, 2 not understood. */
@Command(
        name = "snapback",
        description = "The sanctions-package platform of the Kyiv Security Compact, on this machine.",
        mixinStandardHelpOptions = true,
        version = "Snapback 1.0.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            DemoCommand.class,
            BenchCommand.class,
            StatusCommand.class,
            DownCommand.class,
            LogsCommand.class,
            MailCommand.class,
            ListenCommand.class,
            TokenCommand.class,
            ClockCommand.class,
            RepairCommand.class,
            ResetCommand.class
        })
public final class Main {
    private Main() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] args) {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error");
        System.exit(commandLine().execute(args));
    }

    /** The command line, writing to this process's output. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setOut(new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true))
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures());
    }
}
