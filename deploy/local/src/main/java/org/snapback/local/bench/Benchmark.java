package org.snapback.local.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import org.snapback.local.stack.Reporter;
import org.snapback.local.stack.StackException;
import org.snapback.local.stack.StateFolder;

/** What {@code ./snapback bench} can measure. */
public enum Benchmark {
    /** Votes, commands on a journal that has grown, and what follows from a confirmed encroachment. */
    DECISIONS("decisions", DecisionsBench::run),
    /** From a commit to the ministries. */
    NOTIFY("notify", NotifyBench::run);

    private final String section;
    private final Run run;

    Benchmark(String section, Run run) {
        this.section = section;
        this.run = run;
    }

    /** Measures, and answers the result as Markdown. */
    private interface Run {
        String run(Path root, StateFolder folder, Reporter reporter)
                throws StackException, IOException, SQLException, InterruptedException;
    }

    /**
     * Measures and keeps the result in docs/benchmarks.md.
     *
     * @param root the folder that the services are built in
     * @param folder what the measured stack keeps, which the caller deletes
     * @return the result as Markdown
     */
    public String run(Path root, StateFolder folder, Reporter reporter)
            throws StackException, IOException, SQLException, InterruptedException {
        String result = "Last run: " + LocalDate.now() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, Java "
                + Runtime.version().feature() + ".\n\n" + run.run(root, folder, reporter);
        Page.keep(root.resolve("docs/benchmarks.md"), section, result);
        return result;
    }

    @Override
    public String toString() {
        return section;
    }
}
