package org.snapback.local.stack;

import java.io.IOException;

/** One process of the stack: how it is started and asked to end. */
interface Part {
    /** What people call it: the name of its log. */
    String name();

    /** Starts it and returns when it answers, or, where others wait for it anyway, at once. */
    Process start() throws IOException;

    /** Whether nothing else needs it any more once the stack stops, so that all such parts may end at once. */
    default boolean stopsEarly() {
        return false;
    }

    /** Asks it to end and returns when it has. */
    void stop(Process process) throws IOException;
}
