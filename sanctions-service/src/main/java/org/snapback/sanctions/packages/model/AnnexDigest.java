package org.snapback.sanctions.packages.model;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.snapback.sanctions.canonical.Sha256;

/**
 * Digests an annex as a stream: SHA-256 over the designations' digests, 32 bytes each, in ascending order of the
 * subjects' ids as text. Anyone who may read the annex can do the same with its export.
 */
public final class AnnexDigest {
    private static final int LENGTH = 32;

    private final MessageDigest sha256 = Sha256.begin();
    private String last = "";
    private long count;

    /**
     * Takes the next designation.
     *
     * @throws IllegalStateException unless its id follows the one before
     */
    public void add(UUID subjectId, byte[] digest) {
        String id = subjectId.toString();
        if (id.compareTo(last) <= 0) {
            throw new IllegalStateException("designation " + id + " comes after " + last);
        }
        if (digest.length != LENGTH) {
            throw new IllegalStateException("designation " + id + " has a digest of " + digest.length + " bytes");
        }
        sha256.update(digest);
        last = id;
        count++;
    }

    /** The annex of all that was taken. */
    public Annex annex() {
        return new Annex(count, HexFormat.of().formatHex(sha256.digest()));
    }
}
