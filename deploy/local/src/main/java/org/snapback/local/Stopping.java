package org.snapback.local;

import org.snapback.local.stack.LocalStack;

/**
 * Stops the stack in order when this process ends.
 *
 * @param terminal hears of it
 */
record Stopping(LocalStack stack, Terminal terminal) implements Runnable {
    @Override
    public void run() {
        if (!stack.started()) {
            return;
        }
        terminal.say(
                stack.learning()
                        ? "stopping; what the JVMs learned is kept for the next start, which takes longer this once"
                        : "stopping");
        stack.close();
        terminal.say("stopped");
    }
}
