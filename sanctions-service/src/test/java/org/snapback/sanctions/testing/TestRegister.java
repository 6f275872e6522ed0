package org.snapback.sanctions.testing;

import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.snapback.sanctions.canonical.CanonicalJson;
import org.snapback.sanctions.canonical.Sha256;
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
        version(id, 1, programme, name);
        return id;
    }

    /** A later import has another name for the subject. */
    public static void renamed(UUID id, int version, String programme, String name) {
        version(id, version, programme, name);
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

    private static void version(UUID id, int version, String programme, String name) {
        UUID listImport = UUID.randomUUID();
        TestDatabase.update(
                "INSERT INTO list_import (id, source, imported_at, imported_by, file_sha256, bytes, persons, entities,"
                        + " vessels, aircraft, added, changed, unchanged, gone, rejected) SELECT ?, source,"
                        + " '2026-01-01T00:00:00Z'::timestamptz, 'a test', ?, 1, 1, 0, 0, 0, 1, 0, 0, 0, 0"
                        + " FROM subject WHERE id = ?",
                listImport,
                new byte[32],
                id);
        String content = CanonicalJson.write(Map.of("id", id.toString(), "name", name));
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
                content,
                HexFormat.of().parseHex(Sha256.of(content)));
    }
}
