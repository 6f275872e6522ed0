package org.snapback.runtime.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Tells faults that pass by themselves (the database away, a deadlock) from those that do not. */
public final class Faults {
    /** PostgreSQL, appendix A: connection exceptions, rollback by conflict, resources, shutdown. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57");

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

    /** The innermost cause. */
    public static Throwable root(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
