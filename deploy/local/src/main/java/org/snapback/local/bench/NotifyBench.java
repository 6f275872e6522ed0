package org.snapback.local.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.snapback.local.stack.Reporter;
import org.snapback.local.stack.StackException;
import org.snapback.local.stack.StateFolder;

/** How fast and how surely ministries are told. */
final class NotifyBench {
    private NotifyBench() {}

    /**
     * Runs it.
     *
     * @param root the folder that the services are built in
     * @param folder what it keeps, which the caller deletes
     * @return the result as Markdown
     */
    static String run(Path root, StateFolder folder, Reporter reporter)
            throws StackException, IOException, SQLException, InterruptedException {
        try (WholeStack stack = WholeStack.start(root, folder, reporter)) {
            return new HopsBench(stack, reporter).run();
        }
    }
}
