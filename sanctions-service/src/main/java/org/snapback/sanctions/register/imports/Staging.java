package org.snapback.sanctions.register.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.snapback.runtime.id.Ids;
import org.snapback.sanctions.register.lists.Entry;
import org.snapback.sanctions.register.lists.Rejection;
import org.snapback.sanctions.register.model.Content;
import org.snapback.sanctions.register.model.Folding;
import org.snapback.sanctions.register.model.Name;
import org.snapback.sanctions.register.model.Subject;

/** The list as it comes in, in temporary tables that end with the import's transaction. */
final class Staging {
    private final CopyBatch incoming;
    private final CopyBatch rejected;

    Staging(Connection connection) throws SQLException {
        Sql.update(connection, """
                CREATE TEMPORARY TABLE incoming (
                    id uuid, line bigint, source_id text, kind text, primary_name text, names text, programmes text[],
                    gone boolean, content text, digest bytea, subject_id uuid, version int, change text
                ) ON COMMIT DROP""");
        Sql.update(connection, """
                CREATE TEMPORARY TABLE rejected (
                    part text, line bigint, source_id text, rule text, reason text
                ) ON COMMIT DROP""");
        incoming = new CopyBatch(
                connection,
                "incoming",
                "id, line, source_id, kind, primary_name, names, programmes, gone, content, digest, subject_id, version,"
                        + " change");
        rejected = new CopyBatch(connection, "rejected", "part, line, source_id, rule, reason");
    }

    /** Takes what the list's reading came upon. */
    void add(Entry entry) throws SQLException {
        switch (entry) {
            case Entry.Listed listed -> list(listed.subject(), listed.line());
            case Entry.Rejected rejection -> reject(rejection.rejection());
        }
    }

    /** Takes a row that is not taken in. */
    void reject(Rejection row) throws SQLException {
        rejected.add(row.part(), row.line(), row.sourceId(), row.rule(), row.reason());
    }

    /** All that was taken is in the tables. */
    void flush() throws SQLException {
        incoming.flush();
        rejected.flush();
    }

    /** A subject counts as new until it is compared with the register. */
    private void list(Subject subject, long line) throws SQLException {
        Content content = Content.of(subject);
        UUID id = Ids.next();
        incoming.add(
                id,
                line,
                subject.sourceId(),
                subject.kind(),
                subject.primaryName(),
                names(subject),
                subject.programmes(),
                false,
                content.json(),
                content.digest(),
                id,
                1,
                Change.NEW);
    }

    private static String names(Subject subject) {
        return subject.names().stream()
                .map(Name::text)
                .map(Folding::fold)
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
