package org.snapback.local;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.snapback.local.mail.Mailbox;
import org.snapback.local.stack.StackException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the letters that the local stack has caught. */
@Command(
        name = "mail",
        description = {
            "Shows the letters that the stack has sent. None leaves this machine: they are kept in the state folder, in",
            "mail, as files that mail programs open."
        },
        mixinStandardHelpOptions = true)
final class MailCommand implements Callable<Integer> {
    @Mixin
    private Place place;

    @Option(
            names = {"-n", "--letters"},
            paramLabel = "N",
            defaultValue = "5",
            description = "How many of the newest (default: ${DEFAULT-VALUE}).")
    private int count;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws StackException, IOException {
        List<Mailbox.Letter> letters = new Mailbox(place.folder().mail()).newest(Math.max(0, count));
        Terminal terminal = new Terminal(spec.commandLine().getOut());
        if (letters.isEmpty()) {
            terminal.plain("no letter yet");
        }
        for (Mailbox.Letter letter : letters) {
            terminal.plain(
                    "%d  %s  to %s: %s".formatted(letter.number(), letter.caught(), letter.to(), letter.subject()));
            letter.text().strip().lines().map(line -> "    " + line).forEach(terminal::plain);
            terminal.plain("");
        }
        return 0;
    }
}
