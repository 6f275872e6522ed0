package org.snapback.runtime.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Tells faults that pass by themselves (the database away, a deadlock) from those that do not. */
public final class Faults {
    /** PostgreSQL, appendix A: connection exceptions, rollback by conflict, resources, shutdown. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57");

    /** PostgreSQL, appendix A: character_not_in_repertoire. */
    private static final String UNSTORABLE_TEXT = "22021";

    private Faults() {}

    /** Whether the same call may well succeed a little later. */
    public static boolean passes(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException) {
                return true;
            }
            if (cause instanceof SQLException sql
                    && (sql.getSQLState() == null
                            ? "Acquisition timeout while waiting for new connection".equals(sql.getMessage())
                            : PASSING_CLASSES.contains(sql.getSQLState().substring(0, 2)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the database was given a text that it cannot hold, such as one with a NUL character. */
    static boolean isUnstorableText(Throwable fault) {
        return root(fault) instanceof SQLException sql && UNSTORABLE_TEXT.equals(sql.getSQLState());
    }

    /** The innermost cause. */
    public static Throwable root(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
