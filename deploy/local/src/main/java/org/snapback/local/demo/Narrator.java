package org.snapback.local.demo;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.snapback.local.client.Api;
import org.snapback.local.client.Heard;

/** Tells the demo on the terminal: a line a step, and under it what each ministry heard. */
public final class Narrator {
    private final PrintWriter out;
    private int steps;

    public Narrator(PrintWriter out) {
        this.out = out;
    }

    /** A heading between the parts. */
    public void part(String title) {
        out.printf("%n%s%n", title);
        out.flush();
    }

    /** Something done through REST. */
    public void step(String what, Api.Answer answer) {
        step(what, answer.call() + " -> " + answer.status() + " in " + millis(answer.took()));
    }

    /** Something done, with what was called and answered in the caller's words. */
    public void step(String what, String callAndAnswer) {
        steps++;
        out.printf("%3d. %-58s %s%n", steps, what, callAndAnswer);
        out.flush();
    }

    /** What the ministries heard of the step. */
    public void heard(List<Heard> notices) {
        for (Heard notice : notices) {
            out.printf("       %s heard after %7s: %s%n", notice.state(), millis(notice.late()), notice.title());
        }
        out.flush();
    }

    public void note(String text) {
        out.printf("       %s%n", text);
        out.flush();
    }

    static String millis(Duration duration) {
        return String.format(Locale.ROOT, "%.0f ms", duration.toNanos() / 1e6);
    }
}
