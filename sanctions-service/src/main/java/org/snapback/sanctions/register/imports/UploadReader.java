package org.snapback.sanctions.register.imports;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.DigestOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.snapback.runtime.problem.BodyLimitSettings;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;
import org.snapback.runtime.spool.Spool;
import org.snapback.runtime.spool.Spools;
import org.snapback.sanctions.canonical.Sha256;
import org.snapback.sanctions.register.RegisterProblem;
import org.snapback.sanctions.register.lists.OfacPart;
import org.snapback.sanctions.register.lists.UnList;
import org.snapback.sanctions.register.model.Source;

/** Brings a list's upload to the disk, before any transaction begins. */
@Singleton
class UploadReader {
    private static final int BUFFER = 1 << 16;
    private static final List<MediaType> XML = List.of(MediaType.APPLICATION_XML_TYPE, MediaType.TEXT_XML_TYPE);

    private final Spools spools;
    private final long most;

    UploadReader(Spools spools, BodyLimitSettings limits) {
        this.spools = spools;
        this.most = limits.large()
                .map(BodyLimitSettings.Large::limit)
                .orElse(limits.limit())
                .asLongValue();
    }

    /**
     * Reads the upload to its end.
     *
     * @return the upload, which the caller closes; or why it is none, with nothing left of it
     * @throws IOException where the disk fails
     */
    Outcome<Upload> read(Source source, MediaType type, InputStream body) throws IOException {
        return switch (source) {
            case UN ->
                XML.stream().anyMatch(xml -> xml.isCompatible(type))
                        ? file(body)
                        : wrongType("The un list is uploaded as application/xml");
            case OFAC ->
                MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)
                        ? parts(body, type.getParameters().get("boundary"))
                        : wrongType("The ofac list is uploaded as multipart/form-data");
        };
    }

    private Outcome<Upload> file(InputStream body) throws IOException {
        Upload upload = new Upload();
        Spool spool = spools.open();
        var sha256 = Sha256.begin();
        try (OutputStream out = new DigestOutputStream(spool.write(), sha256)) {
            copy(body, bytes -> out.write(bytes.array(), bytes.position(), bytes.remaining()));
        } catch (BrokenOffException e) {
            spool.close();
            return Outcome.refused(e.refusal());
        } catch (IOException e) {
            spool.close();
            throw e;
        }
        upload.add(UnList.PART, new Upload.Part(spool, sha256.digest()));
        return Outcome.done(upload);
    }

    private Outcome<Upload> parts(InputStream body, String boundary) throws IOException {
        Set<String> names = Arrays.stream(OfacPart.values()).map(OfacPart::code).collect(Collectors.toSet());
        MultipartUpload parts = new MultipartUpload(spools, names, boundary);
        try {
            copy(body, parts::take);
            return parts.end();
        } catch (BrokenOffException e) {
            parts.discard();
            return Outcome.refused(e.refusal());
        } catch (IOException e) {
            parts.discard();
            throw e;
        }
    }

    private void copy(InputStream body, Sink sink) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        for (int read = read(body, buffer, total); read >= 0; read = read(body, buffer, total)) {
            total += read;
            if (total > most) {
                throw new BrokenOffException(Refusal.of(
                        CommonProblem.TOO_LARGE,
                        "The upload is longer than " + most + " bytes",
                        List.of(new Violation("body", "max-length", "At most " + most + " bytes"))));
            }
            sink.take(ByteBuffer.wrap(buffer, 0, read));
        }
    }

    /** A failure to read is the client's; a failure to write is ours and goes its own way. */
    private static int read(InputStream body, byte[] buffer, long total) throws BrokenOffException {
        try {
            return body.read(buffer);
        } catch (IOException e) {
            throw new BrokenOffException(Refusal.of(
                    RegisterProblem.UPLOAD_BROKEN_OFF,
                    "The upload broke off after " + total + " bytes",
                    List.of(new Violation("body", "complete", "The whole upload"))));
        }
    }

    private static Outcome<Upload> wrongType(String message) {
        return Outcome.refused(Refusal.of(
                CommonProblem.UNSUPPORTED_MEDIA_TYPE,
                message,
                List.of(new Violation(HttpHeaders.CONTENT_TYPE, "known-value", message))));
    }

    /** Takes some of the body's bytes. */
    private interface Sink {
        void take(ByteBuffer bytes) throws IOException;
    }

    private static final class BrokenOffException extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Refusal refusal;

        BrokenOffException(Refusal refusal) {
            super(refusal.detail());
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }
}
