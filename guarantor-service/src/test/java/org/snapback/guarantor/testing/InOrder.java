package org.snapback.guarantor.testing;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.snapback.servers.testing.TestDatabase;

import static org.awaitility.Awaitility.await;

/** Two commands that meet at a row, in an order that the test chooses. */
public final class InOrder {
    private InOrder() {}

    /** Lets both wait for the ballot's row, the first one first: PostgreSQL hands a row on in the order of waiting. */
    public static List<Integer> atBallot(UUID ballot, Callable<Integer> first, Callable<Integer> second)
            throws Exception {
        return atRow("ballot", ballot, first, second);
    }

    /** The same with the row of any table. */
    public static List<Integer> atRow(String table, UUID id, Callable<Integer> first, Callable<Integer> second)
            throws Exception {
        try (var threads = Executors.newFixedThreadPool(2);
                var other = TestDatabase.connect()) {
            other.setAutoCommit(false);
            try (var row = other.prepareStatement("SELECT 1 FROM " + table + " WHERE id = ? FOR UPDATE")) {
                row.setObject(1, id);
                row.executeQuery();
            }
            var one = threads.submit(first);
            awaitWaiting(1);
            var two = threads.submit(second);
            awaitWaiting(2);
            other.rollback();
            return List.of(one.get(), two.get());
        }
    }

    private static void awaitWaiting(int commands) {
        await().until(() -> TestDatabase.query("SELECT DISTINCT pid FROM pg_locks WHERE NOT granted")
                        .size()
                >= commands);
    }
}
