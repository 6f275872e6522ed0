package org.snapback.sanctions.register.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.snapback.runtime.id.Ids;
import org.snapback.sanctions.register.model.Content;
import org.snapback.sanctions.register.model.Source;

/** Compares a staged list with the register, in the database, so that a list of any length takes the same memory. */
final class Comparison {
    private static final int FETCHED_AT_ONCE = 200;

    private final Connection connection;
    private final Source source;
    private final String primaryPart;

    /** @param primaryPart the part of the upload whose rows are subjects */
    Comparison(Connection connection, Source source, String primaryPart) {
        this.connection = connection;
        this.source = source;
        this.primaryPart = primaryPart;
    }

    /** Finds what each subject's change is, and what the list no longer names. */
    void run() throws SQLException {
        rejectDoubles();
        Sql.update(connection, "ANALYZE incoming");
        Sql.update(connection, """
                UPDATE incoming i
                SET subject_id = s.id,
                    version = s.current_version + 1,
                    change = CASE WHEN v.digest = i.digest THEN 'UNCHANGED' ELSE 'CHANGED' END
                FROM subject s
                JOIN subject_version v ON v.subject_id = s.id AND v.version = s.current_version
                WHERE s.source = ? AND s.source_id = i.source_id""", source.code());
        addGone();
    }

    private void rejectDoubles() throws SQLException {
        Sql.update(connection, """
                WITH doubles AS (
                    DELETE FROM incoming WHERE id IN (
                        SELECT id FROM (
                            SELECT id, row_number() OVER (PARTITION BY source_id ORDER BY line, id) AS nth FROM incoming
                        ) AS numbered
                        WHERE nth > 1)
                    RETURNING line, source_id
                )
                INSERT INTO rejected
                SELECT ?, line, source_id, 'unique', 'A number stands once in the list' FROM doubles""", primaryPart);
    }

    /**
     * A subject whose own row was rejected is not gone. A rejected row whose number cannot be read may be any subject's:
     * then none is taken for gone.
     */
    private void addGone() throws SQLException {
        CopyBatch incoming = new CopyBatch(
                connection, "incoming", "id, line, source_id, gone, content, digest, subject_id, version, change");
        try (PreparedStatement query = Sql.prepare(connection, """
                SELECT s.id, s.current_version + 1, s.source_id, v.content
                FROM subject s
                JOIN subject_version v ON v.subject_id = s.id AND v.version = s.current_version
                WHERE s.source = ? AND NOT s.gone
                  AND NOT EXISTS (SELECT FROM incoming i WHERE i.source_id = s.source_id)
                  AND NOT EXISTS (SELECT FROM rejected r
                                  WHERE r.part = ? AND (r.source_id = s.source_id OR r.source_id IS NULL))
                ORDER BY s.id""", source.code(), primaryPart)) {
            query.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    Content content = Content.gone(row.getString(4));
                    incoming.add(
                            Ids.next(),
                            0,
                            row.getString(3),
                            true,
                            content.json(),
                            content.digest(),
                            row.getObject(1),
                            row.getInt(2),
                            Change.GONE);
                }
            }
        }
        incoming.flush();
        // What the register searches by stays what it was.
        Sql.update(connection, """
                UPDATE incoming i
                SET kind = v.kind, primary_name = v.primary_name, names = v.names, programmes = v.programmes
                FROM subject_version v
                WHERE i.change = 'GONE' AND v.subject_id = i.subject_id AND v.version = i.version - 1""");
    }

    ImportCounts counts() throws SQLException {
        try (PreparedStatement query = Sql.prepare(connection, """
                        SELECT count(*) FILTER (WHERE kind = 'PERSON' AND NOT gone),
                               count(*) FILTER (WHERE kind = 'ENTITY' AND NOT gone),
                               count(*) FILTER (WHERE kind = 'VESSEL' AND NOT gone),
                               count(*) FILTER (WHERE kind = 'AIRCRAFT' AND NOT gone),
                               count(*) FILTER (WHERE change = 'NEW'),
                               count(*) FILTER (WHERE change = 'CHANGED'),
                               count(*) FILTER (WHERE change = 'UNCHANGED'),
                               count(*) FILTER (WHERE change = 'GONE'),
                               (SELECT count(*) FROM rejected)
                        FROM incoming""");
                ResultSet row = query.executeQuery()) {
            row.next();
            return new ImportCounts(
                    row.getInt(1),
                    row.getInt(2),
                    row.getInt(3),
                    row.getInt(4),
                    row.getInt(5),
                    row.getInt(6),
                    row.getInt(7),
                    row.getInt(8),
                    row.getInt(9));
        }
    }
}
