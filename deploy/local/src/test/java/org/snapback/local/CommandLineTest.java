package org.snapback.local;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class CommandLineTest {
    @TempDir
    Path state;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theScriptsHelpNamesEveryCommand() throws Exception {
        String script = Files.readString(Path.of("../../snapback"));
        String help = script.substring(script.indexOf("<<'TEXT'"), script.indexOf("\nTEXT\n"));

        assertThat(Main.commandLine().getSubcommands().keySet())
                .allSatisfy(name -> assertThat(help).containsPattern("(?m)^  " + name + "\\b"));
    }

    @Test
    void everyCommandAndOptionIsDescribed() {
        for (CommandLine command : Main.commandLine().getSubcommands().values()) {
            assertThat(command.getCommandSpec().usageMessage().description())
                    .as(command.getCommandName())
                    .isNotEmpty();
            assertThat(command.getCommandSpec().options())
                    .allSatisfy(option -> assertThat(option.description())
                            .as(option.longestName())
                            .isNotEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            up --replica 2                         | --replicas
            up --replicas 0                        | --replicas is 1 to 5
            up --kafka-port many                   | --kafka-port
            token --role DELEGATE                  | name it with --state
            token --role KING --state PL           | KING
            token --role DELEGATE --state XX       | no ISO 3166-1 alpha-2 code
            token --role BENEFICIARY --state PL    | acts for UA
            token --role AUDITOR --for soon        | no duration
            clock --forward PT-1H                  | moves forward only
            clock --forward 1h --reset             | mutually exclusive
            listen                                 | --state
            listen --state PL --from yesterday     | neither beginning nor now
            listen --public --exercise             | never public
            repair kafka                           | no such service
            logs                                   | SERVICE
            """)
    void whatIsNotUnderstoodIsExplained(String line, String words) {
        int exit = run(line.split(" "));

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains(words);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"status", "listen --state PL", "repair sanctions"})
    void withoutAStackTheyTellHowToStartOne(String line) {
        int exit = run(line.split(" "));

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString()).contains("no stack runs on").contains("./snapback up");
    }

    @Test
    void aTokenIsPrintedAndNothingElse() {
        int exit = run("token", "--role", "delegate", "--state", "pl");

        assertThat(exit).isZero();
        assertThat(out.toString().strip()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
    }

    @Test
    void theClockAddsUpAndGoesBackToRealTime() throws Exception {
        run("clock", "--forward", "24h");
        run("clock", "--forward", "30m");
        assertThat(Files.readString(state.resolve("clock"))).isEqualTo("PT24H30M");

        int exit = run("clock", "--reset");

        assertThat(exit).isZero();
        assertThat(out.toString()).contains("real time");
        assertThat(Files.readString(state.resolve("clock"))).isEqualTo("PT0S");
    }

    @Test
    void aResetDeletesWhatTheStackKeepsAndNothingElse() throws Exception {
        Files.createDirectories(state.resolve("postgresql/base"));
        Files.writeString(state.resolve("clock"), "PT1H");
        Files.writeString(state.resolve("letter"), "not ours");

        int exit = run("reset", "--yes");

        assertThat(exit).isZero();
        assertThat(state).isDirectoryContaining(path -> path.endsWith("letter"));
        assertThat(state.resolve("postgresql")).doesNotExist();
        assertThat(state.resolve("clock")).doesNotExist();
    }

    @Test
    void theEndOfALogIsShown() throws Exception {
        Files.createDirectories(state.resolve("logs"));
        Files.write(state.resolve("logs/kafka.log"), List.of("one", "two", "three"));

        int exit = run("logs", "kafka", "-n", "2");

        assertThat(exit).isZero();
        assertThat(out.toString()).isEqualTo("two\nthree\n");
    }

    @Test
    void anUnknownLogIsAnsweredWithThoseThatAre() throws Exception {
        Files.createDirectories(state.resolve("logs"));
        Files.writeString(state.resolve("logs/sanctions-service.log"), "");

        int exit = run("logs", "../clock");

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString()).contains("there are: sanctions-service");
    }

    private int run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--state-folder";
        all[arguments.length + 1] = state.toString();
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }
}
