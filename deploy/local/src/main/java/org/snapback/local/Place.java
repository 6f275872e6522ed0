package org.snapback.local;

import java.nio.file.Path;
import org.snapback.local.stack.Running;
import org.snapback.local.stack.StackException;
import org.snapback.local.stack.StateFolder;
import picocli.CommandLine.Option;

/** Which stack a command is about. */
final class Place {
    @Option(
            names = "--state-folder",
            paramLabel = "FOLDER",
            defaultValue = "${env:SNAPBACK_STATE_FOLDER:-${sys:snapback.root:-.}/.snapback}",
            description = "The folder of the stack's data, secrets and logs (default: .snapback beside the script).")
    private Path state;

    StateFolder folder() {
        return new StateFolder(state);
    }

    /** The stack that runs on the folder. */
    Running running() throws StackException {
        try {
            return Running.on(folder())
                    .orElseThrow(() -> new StackException(
                            "no stack runs on " + folder().path() + ": start one with ./snapback up"));
        } catch (java.io.IOException e) {
            throw new StackException("the state folder cannot be read: " + e.getMessage(), e);
        }
    }
}
