package org.snapback.local.stack;

/** Hears what the stack has to say, a sentence at a time. */
public interface Reporter {
    /** What goes as it should. */
    void say(String sentence);

    /** What does not. */
    void warn(String sentence);
}
