package org.snapback.guarantor.agreements;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.snapback.runtime.problem.BodyLimitSettings;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;
import org.snapback.runtime.spool.Spool;
import org.snapback.runtime.spool.Spools;

/** Brings a document's upload to the disk and holds it against its digest, before any transaction begins. */
@Singleton
class DocumentReader {
    private static final int BUFFER = 1 << 16;

    private final Spools spools;
    private final long most;

    DocumentReader(Spools spools, BodyLimitSettings limits) {
        this.spools = spools;
        this.most = limits.large()
                .map(BodyLimitSettings.Large::limit)
                .orElse(limits.limit())
                .asLongValue();
    }

    /**
     * Reads the upload to its end.
     *
     * @param announced the SHA-256 that it should have, in lower-case hexadecimal
     * @return the upload, which the caller closes; or why it is none, with nothing left of it
     * @throws IOException where the disk fails
     */
    Outcome<DocumentUpload> read(InputStream body, String announced) throws IOException {
        Spool spool = spools.open();
        try {
            MessageDigest sha256 = sha256();
            Optional<Refusal> broken = copy(body, spool, sha256);
            byte[] digest = sha256.digest();
            if (broken.isEmpty() && !HexFormat.of().formatHex(digest).equals(announced)) {
                broken = Optional.of(mismatch(digest));
            }
            if (broken.isPresent()) {
                spool.close();
                return Outcome.refused(broken.get());
            }
            return Outcome.done(new DocumentUpload(spool, digest));
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    private Optional<Refusal> copy(InputStream body, Spool spool, MessageDigest sha256) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        try (OutputStream out = spool.write()) {
            while (true) {
                int read;
                try {
                    read = body.read(buffer);
                } catch (IOException e) {
                    // A failure to read is the client's; a failure to write is ours and goes its own way.
                    return refused(
                            AgreementProblem.UPLOAD_BROKEN_OFF, "complete", "The upload broke off after " + total);
                }
                if (read < 0) {
                    return total == 0
                            ? refused(CommonProblem.VALIDATION, "not-empty", "A document has bytes")
                            : Optional.empty();
                }
                total += read;
                if (total > most) {
                    return refused(CommonProblem.TOO_LARGE, "max-length", "At most " + most + " bytes");
                }
                sha256.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
    }

    private static Optional<Refusal> refused(
            org.snapback.runtime.problem.ProblemType type, String rule, String message) {
        return Optional.of(Refusal.of(type, message, List.of(new Violation("body", rule, message))));
    }

    private static Refusal mismatch(byte[] digest) {
        String found = HexFormat.of().formatHex(digest);
        return Refusal.of(AgreementProblem.DOCUMENT_DIGEST, "The bytes that arrived have the SHA-256 " + found)
                .with(new Violation("sha256", "same-bytes", "The SHA-256 of the document's bytes"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
