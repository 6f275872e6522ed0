package org.snapback.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.snapback.local.stack.Running;
import org.snapback.local.stack.StackException;
import org.snapback.servers.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Deletes all data of the stack. */
@Command(
        name = "reset",
        description = "Deletes all data, secrets and logs of the stack, after asking.",
        mixinStandardHelpOptions = true)
final class ResetCommand implements Callable<Integer> {
    @Mixin
    private Place place;

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    private boolean yes;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws StackException, IOException {
        Terminal terminal = new Terminal(spec.commandLine().getOut());
        Path folder = place.folder().path();
        if (Running.on(place.folder()).isPresent()) {
            throw new StackException("the stack runs: stop it first with ./snapback down");
        }
        if (!Files.exists(folder)) {
            terminal.plain("nothing to delete: there is no " + folder);
            return 0;
        }
        if (!yes && !confirmed(terminal, folder)) {
            terminal.plain("nothing deleted");
            return 1;
        }
        for (Path entry : place.folder().data()) {
            delete(entry);
        }
        terminal.plain("deleted; the next ./snapback up starts afresh");
        return 0;
    }

    private boolean confirmed(Terminal terminal, Path folder) throws IOException {
        terminal.plain("This deletes every package, vote, notice, password and log in " + folder + ".");
        terminal.plain("Type yes to go on:");
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return "yes".equals(in.readLine());
    }

    private static void delete(Path entry) throws IOException {
        if (Files.isDirectory(entry)) {
            Folders.delete(entry);
        } else {
            Files.deleteIfExists(entry);
        }
    }
}
