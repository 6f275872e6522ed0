package org.snapback.sanctions.register.subjects;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.snapback.runtime.spool.Spool;
import org.snapback.runtime.spool.Spools;

/**
 * Writes the register to the disk in one short transaction, as a single moment's state, from where a client takes it as
 * slowly as it likes.
 */
@ApplicationScoped
class SubjectExport {
    private static final JsonFactory JSON = new JsonFactory();
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader(SubjectCsv.HEADINGS).get();

    private final SubjectTable subjects;
    private final Spools spools;

    SubjectExport(SubjectTable subjects, Spools spools) {
        this.subjects = subjects;
        this.spools = spools;
    }

    /** RFC 4180 with a line of headings; the caller closes it. */
    @Transactional
    Spool csv(SubjectFilter filter) throws IOException {
        return write(filter, (out, rows) -> {
            CSVPrinter csv = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSV);
            while (rows.hasNext()) {
                csv.printRecord(SubjectCsv.row(rows.next()));
            }
            csv.flush();
        });
    }

    /** An object whose items hold each subject in full; the caller closes it. */
    @Transactional
    Spool json(SubjectFilter filter) throws IOException {
        return write(filter, (out, rows) -> {
            try (JsonGenerator json = JSON.createGenerator(out)) {
                json.writeStartObject();
                json.writeArrayFieldStart("items");
                while (rows.hasNext()) {
                    write(json, rows.next());
                }
                json.writeEndArray();
                json.writeEndObject();
            }
        });
    }

    private static void write(JsonGenerator json, SubjectRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", row.id().toString());
        json.writeNumberField("version", row.version());
        json.writeStringField("digest", row.digestText());
        json.writeBooleanField("gone", row.gone());
        json.writeStringField("validFrom", row.validFrom().toString());
        json.writeStringField("knownFrom", row.knownFrom().toString());
        json.writeFieldName("subject");
        json.writeRawValue(row.content());
        json.writeEndObject();
    }

    private Spool write(SubjectFilter filter, Format format) throws IOException {
        Spool spool = spools.open();
        try (Stream<SubjectRow> rows = subjects.all(filter);
                OutputStream out = spool.write()) {
            format.write(out, rows.iterator());
            return spool;
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    private interface Format {
        void write(OutputStream out, Iterator<SubjectRow> rows) throws IOException;
    }
}
