package org.snapback.sanctions.register.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.common.util.CaseInsensitiveMap;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;
import org.snapback.runtime.spool.Spool;
import org.snapback.runtime.spool.Spools;
import org.snapback.sanctions.canonical.Sha256;
import org.snapback.sanctions.register.RegisterProblem;

/** A multipart body on its way to the disk, each part in a spool of its own. Parts come in any order, each once. */
final class MultipartUpload implements MultipartParser.PartHandler {
    private static final Pattern NAME = Pattern.compile("(?i)(?:^|;)\\s*name=(?:\"([^\"]*)\"|([^;\\s]+))");
    /** Headers and preambles are gathered in the parser's memory; parts are not. */
    private static final int LONGEST_HEADERS = 1 << 16;

    private final Spools spools;
    private final Set<String> wanted;
    private final MultipartParser.ParseState parser;
    private final Upload upload = new Upload();
    private final List<Violation> violations = new ArrayList<>();

    private String name;
    private Spool spool;
    private OutputStream out;
    private MessageDigest sha256;
    private boolean inPart;
    private long betweenParts;
    private boolean malformed;

    MultipartUpload(Spools spools, Set<String> wanted, String boundary) {
        this.spools = spools;
        this.wanted = new TreeSet<>(wanted);
        this.malformed = boundary == null || boundary.isEmpty();
        this.parser = MultipartParser.beginParse(
                this,
                (malformed ? "none" : boundary).getBytes(StandardCharsets.US_ASCII),
                StandardCharsets.UTF_8.name());
    }

    /** Takes some more of the body. */
    void take(ByteBuffer bytes) throws IOException {
        if (malformed || parser.isComplete()) {
            return;
        }
        betweenParts = inPart ? 0 : betweenParts + bytes.remaining();
        try {
            parser.parse(bytes);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (MultipartParser.MalformedMessageException e) {
            malformed = true;
        }
        malformed |= betweenParts > LONGEST_HEADERS;
    }

    /** The upload, when all of the body was taken; or what is wrong with it, and then nothing is left. */
    Outcome<Upload> end() throws IOException {
        if (malformed || !parser.isComplete()) {
            discard();
            return Outcome.refused(Refusal.of(
                    RegisterProblem.UPLOAD_BROKEN_OFF,
                    "The multipart body has no end that its boundary marks",
                    List.of(new Violation("body", "complete", "Parts between boundaries, and the closing boundary"))));
        }
        wanted.stream()
                .filter(part -> !upload.has(part))
                .forEach(part -> violations.add(new Violation(part, "required", "A part of this name")));
        if (!violations.isEmpty()) {
            discard();
            return Outcome.refused(Refusal.of(
                    CommonProblem.VALIDATION, "The upload has the parts " + String.join(", ", wanted), violations));
        }
        return Outcome.done(upload);
    }

    /** Leaves nothing of what was taken. */
    void discard() throws IOException {
        if (spool != null) {
            spool.close();
        }
        upload.close();
    }

    @Override
    public void beginPart(CaseInsensitiveMap<String> headers) {
        inPart = true;
        String disposition = headers.getFirst("Content-Disposition");
        Matcher found = NAME.matcher(disposition == null ? "" : disposition);
        name = found.find() ? (found.group(1) == null ? found.group(2) : found.group(1)) : "";
        if (!wanted.contains(name)) {
            violations.add(new Violation(name, "known-value", "No part but " + String.join(", ", wanted)));
        } else if (upload.has(name)) {
            violations.add(new Violation(name, "unique", "Each part once"));
        } else {
            open();
        }
    }

    private void open() {
        try {
            spool = spools.open();
            out = spool.write();
            sha256 = Sha256.begin();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void data(ByteBuffer bytes) throws IOException {
        if (spool != null) {
            byte[] copy = new byte[bytes.remaining()];
            bytes.get(copy);
            sha256.update(copy);
            out.write(copy);
        }
    }

    @Override
    public void endPart() {
        inPart = false;
        if (spool != null) {
            try {
                out.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            upload.add(name, new Upload.Part(spool, sha256.digest()));
            spool = null;
        }
    }
}
