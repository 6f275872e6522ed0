package org.snapback.local.stack;

/** Exit codes in words. */
final class Exits {
    private static final int SIGNALS = 128;

    private Exits() {}

    /** An exit code as people say it: above 128 it is the number of the signal that ended the process. */
    static String words(int exit) {
        return switch (exit - SIGNALS) {
            case 2 -> "interrupted";
            case 6 -> "aborted";
            case 9 -> "killed";
            case 11 -> "crashed";
            case 15 -> "terminated";
            default -> "exit code " + exit;
        };
    }
}
