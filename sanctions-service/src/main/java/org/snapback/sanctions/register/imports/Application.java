package org.snapback.sanctions.register.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Writes a compared list into the register. */
final class Application {
    private final Connection connection;
    private final ListImport list;
    private final long version;

    /** @param version the list's, as an aggregate: it grows with each import that changes the register */
    Application(Connection connection, ListImport list, long version) {
        this.connection = connection;
        this.list = list;
        this.version = version;
    }

    void run() throws SQLException {
        insertImport();
        Sql.update(
                connection,
                "UPDATE list SET version = ? WHERE source = ?",
                version,
                list.source().code());
        Sql.update(connection, """
                INSERT INTO list_import_rejection (import_id, number, part, line, source_id, rule, reason)
                SELECT ?, row_number() OVER (ORDER BY part, line), part, line, source_id, rule, reason FROM rejected
                """, list.id());
        Sql.update(connection, """
                INSERT INTO subject (id, source, source_id, kind, current_version, gone)
                SELECT subject_id, ?, source_id, kind, version, false FROM incoming WHERE change = 'NEW' ORDER BY id
                """, list.source().code());
        Sql.update(connection, """
                UPDATE subject s SET kind = i.kind, current_version = i.version, gone = i.gone
                FROM incoming i WHERE s.id = i.subject_id AND i.change IN ('CHANGED', 'GONE')""");
        Instant validFrom = list.publishedAt() == null ? list.at() : list.publishedAt();
        Sql.update(connection, """
                INSERT INTO subject_version (subject_id, version, import_id, valid_from, known_from, gone, kind,
                                             primary_name, names, programmes, content, digest)
                SELECT subject_id, version, ?, ?, ?, gone, kind, primary_name, names, programmes, content, digest
                FROM incoming WHERE change <> 'UNCHANGED' ORDER BY id""", list.id(), moment(validFrom), moment(list.at()));
    }

    private void insertImport() throws SQLException {
        ImportCounts counts = list.counts();
        Sql.update(
                connection,
                """
                INSERT INTO list_import (id, source, imported_at, imported_by, published_at, file_sha256, bytes, persons,
                                         entities, vessels, aircraft, added, changed, unchanged, gone, rejected)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                list.id(),
                list.source().code(),
                moment(list.at()),
                list.by(),
                list.publishedAt() == null ? null : moment(list.publishedAt()),
                list.fileSha256(),
                list.bytes(),
                counts.persons(),
                counts.entities(),
                counts.vessels(),
                counts.aircraft(),
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                counts.gone(),
                counts.rejected());
    }

    private static OffsetDateTime moment(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
