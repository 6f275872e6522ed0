package org.snapback.sanctions.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.snapback.sanctions.register.model.Content;
import org.snapback.sanctions.register.model.Kind;
import org.snapback.sanctions.register.model.Name;
import org.snapback.sanctions.register.model.NameType;
import org.snapback.sanctions.register.model.Source;
import org.snapback.sanctions.register.model.Subject;
import org.snapback.servers.testing.TestDatabase;

/** Subjects of the register, with invented names. */
public final class TestRegister {
    private TestRegister() {}

    /** A person that the list names in one programme; gives the subject's id. */
    public static UUID person(String source, String sourceId, String programme, String name) {
        UUID id = UUID.randomUUID();
        TestDatabase.update(
                "INSERT INTO subject (id, source, source_id, kind, current_version, gone)"
                        + " VALUES (?, ?, ?, 'PERSON', 1, false)",
                id,
                source,
                sourceId);
        version(id, 1, content(source, sourceId, programme, name), programme, name);
        return id;
    }

    /** A later import has another name for the subject. */
    public static void renamed(UUID id, int version, String programme, String name) {
        Map<String, Object> row = TestDatabase.query("SELECT source, source_id FROM subject WHERE id = ?", id)
                .getFirst();
        Content content =
                content(row.get("source").toString(), row.get("source_id").toString(), programme, name);
        version(id, version, content, programme, name);
        TestDatabase.update("UPDATE subject SET current_version = ? WHERE id = ?", version, id);
    }

    /** A later import no longer has the subject. */
    public static void gone(UUID id) {
        TestDatabase.update("UPDATE subject SET gone = true WHERE id = ?", id);
    }

    /** The digest of the subject's version, in hexadecimal. */
    public static String digest(UUID id, int version) {
        return TestDatabase.query(
                        "SELECT encode(digest, 'hex') AS digest FROM subject_version"
                                + " WHERE subject_id = ? AND version = ?",
                        id,
                        version)
                .getFirst()
                .get("digest")
                .toString();
    }

    private static Content content(String source, String sourceId, String programme, String name) {
        return Content.of(new Subject(
                Source.of(source).orElseThrow(),
                sourceId,
                Kind.PERSON,
                null,
                List.of(Name.of(name, NameType.PRIMARY, null, null)),
                List.of(programme.split(";")),
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                false));
    }

    private static void version(UUID id, int version, Content content, String programme, String name) {
        UUID listImport = UUID.randomUUID();
        TestDatabase.update(
                "INSERT INTO list_import (id, source, imported_at, imported_by, file_sha256, bytes, persons, entities,"
                        + " vessels, aircraft, added, changed, unchanged, gone, rejected) SELECT ?, source,"
                        + " '2026-01-01T00:00:00Z'::timestamptz, 'a test', ?, 1, 1, 0, 0, 0, 1, 0, 0, 0, 0"
                        + " FROM subject WHERE id = ?",
                listImport,
                new byte[32],
                id);
        TestDatabase.update(
                "INSERT INTO subject_version (subject_id, version, import_id, valid_from, known_from, gone, kind,"
                        + " primary_name, names, programmes, content, digest) VALUES (?, ?, ?,"
                        + " '2026-01-01T00:00:00Z'::timestamptz, '2026-01-01T00:00:00Z'::timestamptz, false,"
                        + " 'PERSON', ?, ?, string_to_array(?, ';'), ?, ?)",
                id,
                version,
                listImport,
                name,
                name.toLowerCase(java.util.Locale.ROOT),
                programme,
                content.json(),
                content.digest());
    }
}
