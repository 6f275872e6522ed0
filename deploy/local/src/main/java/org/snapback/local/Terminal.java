package org.snapback.local;

import java.io.PrintWriter;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.snapback.local.stack.Reporter;
import picocli.CommandLine.Help.Ansi;

/** Writes what the stack says: with the time of day, in colour on a terminal alone. */
final class Terminal implements Reporter {
    private final PrintWriter out;
    private final Ansi ansi = Boolean.getBoolean("snapback.terminal") ? Ansi.ON : Ansi.OFF;

    Terminal(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void say(String sentence) {
        line(sentence);
    }

    @Override
    public void warn(String sentence) {
        line(coloured("bold,yellow", sentence));
    }

    /** A line without the time. */
    void plain(String text) {
        out.println(text);
        out.flush();
    }

    /** Whether nobody reads any more: the other end of a pipe has closed. */
    boolean gone() {
        return out.checkError();
    }

    /** The text in this style where colours may be used. */
    String coloured(String style, String text) {
        // The text may hold the markup's own characters.
        return ansi.enabled() ? Ansi.Style.on(Ansi.Style.parse(style)) + text + Ansi.Style.reset.on() : text;
    }

    private void line(String text) {
        plain(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + "  " + text);
    }
}
